import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { root } from './install.mjs';

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
];

/** The Chromium inside @sparticuz/chromium, unpacked once. */
async function packaged() {
  const folder = `${root}node_modules/.cache/chromium`;
  if (!existsSync(folder)) {
    console.log('No browser found: unpacking the packaged one…');
    const partial = `${folder}-${process.pid}`;
    mkdirSync(partial, { recursive: true });
    const { default: chromium, inflate } = await import('@sparticuz/chromium');
    const libraries = new URL('../bin/al2023.tar.br', import.meta.resolve('@sparticuz/chromium'));
    // The package unpacks into the temporary folder, wherever that is.
    const { TMPDIR = '/tmp' } = process.env;
    process.env.TMPDIR = partial;
    await Promise.all([chromium.executablePath(), inflate(fileURLToPath(libraries))]);
    process.env.TMPDIR = TMPDIR;
    // Its own configuration looks for the fonts under /tmp, and without a font it crashes.
    writeFileSync(
      `${partial}/fonts/fonts.conf`,
      '<fontconfig><dir prefix="relative">fonts</dir><cachedir prefix="relative">cache</cachedir></fontconfig>',
    );
    renameSync(partial, folder);
  }
  const libraries = [`${folder}/al2023/lib`, process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter);
  return { path: `${folder}/chromium`, env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: `${folder}/fonts` } };
}

async function find() {
  const path = process.env.CHROME_PATH || usual.find((candidate) => existsSync(candidate));
  if (path) return { path };
  return process.platform === 'linux' ? packaged() : { path: puppeteer.executablePath('chrome') };
}

const found = await find();

/** The browser's program file. */
export const path = found.path;

/** The environment it starts in. */
export const env = { ...process.env, ...found.env };

/** What it starts with besides puppeteer's own arguments. */
export const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
