import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { install, root } from './install.mjs';

/** The ways in which every state is shown: the page's look, the window's width, and what the system asks for. */
const variants = {
  light: { look: { theme: 'light' } },
  dark: { look: { theme: 'dark' } },
  320: { look: { theme: 'light', width: '320' }, width: 320 },
  rtl: { look: { theme: 'light', dir: 'rtl', lang: 'ar' } },
  de: { look: { theme: 'light', lang: 'de' } },
  forced: { look: { theme: 'light' }, features: [{ name: 'forced-colors', value: 'active' }] },
  'text-200': { look: { theme: 'light', text: '200' } },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { variant: { type: 'string', default: Object.keys(variants).join() }, scale: { type: 'string', default: '1' }, pages: { type: 'string', default: '6' } },
});

install();
const { register } = await import('tsx/esm/api');
register();
const { build, preview } = await import('vite');
const { default: puppeteer } = await import('puppeteer-core');
const { args, env, path } = await import('./browser.mjs');
const { states, stateTags } = await import('../demo/states/states.ts');

const chosen = values.variant.split(',');
const unknown = chosen.filter((name) => !variants[name]);
if (unknown.length > 0) {
  console.error(`There is no variant ${unknown.join(', ')}. There are ${Object.keys(variants).join(', ')}.`);
  process.exit(1);
}
const wanted = ({ name }) => positionals.length === 0 || positionals.some((prefix) => name.startsWith(prefix));
const sitters = stateTags.flatMap((tag) => states[tag].filter(wanted).map((state) => ({ tag, state })));
if (sitters.length === 0) {
  console.error(`No state begins with ${positionals.join(' or ')}.`);
  process.exit(1);
}

const site = `${root}node_modules/.cache/screenshots`;
const folder = `${root}screenshots`;
const problems = [];

/** Shows a state in one variant after another, and takes a picture of each. */
async function shoot(page, client, { tag, state }, origin) {
  const stage = (...stages) => page.waitForFunction((names) => names.includes(document.documentElement.dataset.stage), { timeout: 30_000 }, stages);
  mkdirSync(`${folder}/${tag}/${state.name}`, { recursive: true });
  for (const [index, variant] of chosen.entries()) {
    const { look, width = 800, features = [] } = variants[variant];
    const search = new URLSearchParams({ state: state.name, ...look }).toString();
    await client.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-reduced-motion', value: 'reduce' }, ...features] });
    await page.setViewport({ width, height: 800, deviceScaleFactor: Number(values.scale) });
    if (index > 0) await page.evaluate((detail) => dispatchEvent(new CustomEvent('look-change', { detail })), search);
    else {
      await page.goto(`${origin}states.html?${search}`);
      await stage('reached', 'missed', 'press');
      if (state.press) {
        await page.click(`${tag} >>> dialog[open] [part~=confirm-button]`);
        await page.mouse.move(0, 0);
      }
    }
    await stage('reached', 'missed');
    await page.screenshot({ path: `${folder}/${tag}/${state.name}/${variant}.png`, fullPage: !state.modal, optimizeForSpeed: true });
  }
}

/** A page on which one state after another is shown, until there are no more. */
async function work(browser, origin, left) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const client = await page.createCDPSession();
  let sitter;
  const report = (text) => problems.push(`${sitter.state.name}: ${text}`);
  page.on('pageerror', ({ message }) => report(message));
  page.on('console', (message) => message.type() === 'error' && report(message.text()));
  // A state in which something waits to be sent asks whether to stay.
  page.on('dialog', (dialog) => void dialog.accept());
  await page.emulateTimezone('UTC');
  await page.emulateFocusedPage(true);
  while ((sitter = left.shift())) await shoot(page, client, sitter, origin).catch(({ message }) => report(message));
  await context.close();
}

/** A page that shows the pictures that there are, each state with its variants side by side. */
function writeIndex() {
  const pictures = (tag, { name }) => {
    const there = readdirSync(`${folder}/${tag}/${name}`);
    return Object.keys(variants)
      .filter((variant) => there.includes(`${variant}.png`))
      .map((variant) => `<figure><figcaption>${variant}</figcaption><a href="${tag}/${name}/${variant}.png"><img loading="lazy" alt="" src="${tag}/${name}/${variant}.png"></a></figure>`);
  };
  const rows = stateTags.flatMap((tag) => {
    const there = readdirSync(folder).includes(tag) ? readdirSync(`${folder}/${tag}`) : [];
    return states[tag].filter(({ name }) => there.includes(name)).map((state) => `<h2>${state.title} <code>${state.name}</code></h2><div>${pictures(tag, state).join('')}</div>`);
  });
  writeFileSync(
    `${folder}/index.html`,
    `<!doctype html><meta charset="utf-8"><title>Screenshots</title><style>
      body { margin: 32px; font: 15px/1.5 system-ui, sans-serif; background: #eceef2; color: #1a1c22 }
      h2 { margin: 40px 0 12px; font-size: 18px } code { color: #5a5f6d; font-weight: 400 }
      div { display: flex; gap: 20px; overflow-x: auto; align-items: start } figure { flex: none; margin: 0 } img { max-width: 520px; box-shadow: 0 0 0 1px #d4d7de }
    </style>${rows.join('\n')}`,
  );
}

const started = performance.now();
await build({ configFile: `${root}vite.config.ts`, logLevel: 'error', build: { outDir: site, rolldownOptions: { input: [`${root}demo/states.html`] } } });
const server = await preview({ configFile: `${root}vite.config.ts`, logLevel: 'warn', build: { outDir: site }, preview: { host: '127.0.0.1', port: 0 } });
const [origin] = server.resolvedUrls.local;
const browser = await puppeteer.launch({ executablePath: path, env, args });
try {
  const left = [...sitters];
  await Promise.all(Array.from({ length: Number(values.pages) }, () => work(browser, origin, left)));
} finally {
  await browser.close();
  await server.close();
}
writeIndex();
console.log(`${sitters.length * chosen.length} pictures in ${((performance.now() - started) / 1000).toFixed(0)} s: screenshots/index.html`);
if (problems.length > 0) {
  console.error(`\n${problems.join('\n')}`);
  process.exit(1);
}
