import type { LitElement } from 'lit';
import { InvitationsElement } from '../shared/invitations-element.ts';
import { whenIdle } from '../shared/when-idle.ts';
import { luminance, type Pixel } from './contrast.ts';
import { colors, contrastPairs, type GroundName, grounds } from './contrast-pairs.ts';
import { type Measured, measureContrast } from './measure-contrast.ts';

/** From here on a colour has 4.5:1 to black, and below to white. */
const bright = 0.179;

const needs = { text: 'text needs', graphic: 'outlines and icons need' };

const hex = ([red = 0, green = 0, blue = 0]: Pixel): string => `#${[red, green, blue].map((level) => level.toString(16).padStart(2, '0')).join('')}`;

/** The tokens that a ground comes from, the nearest first. */
function tokensOf(name: GroundName): readonly string[] {
  const ground = grounds[name];
  return [...ground.tokens, ...(ground.on ? tokensOf(ground.on) : [])];
}

/** What to do: to change the nearest token that the host has set, or one that is as we set it. */
function advice({ color, ground, above, below }: Measured, element: LitElement): string {
  const own: readonly string[] = colors[color].tokens;
  const tokens = [...own, ...tokensOf(ground)];
  const style = getComputedStyle(element);
  const set = tokens.find((token) => style.getPropertyValue(`--invitations-${token}`) !== '');
  const token = set ?? tokens[0] ?? '';
  const away = luminance(own.includes(token) ? below : above) > bright ? 'darker' : 'lighter';
  return `Make --invitations-${token} ${away}${set ? '' : ', or set the color-scheme that the page has'}.`;
}

/** What is wrong with a contrast. */
function fault({ color, ground, as, above, below, ratio, needed }: Measured): string {
  const [token] = colors[color].tokens;
  return (
    `${color}${token ? ` (--invitations-${token})` : ''} on ${ground} came out as ${hex(above)} on ${hex(below)}. ` +
    `That is ${(Math.floor(ratio * 100) / 100).toFixed(2)}:1, and ${needs[as]} ${needed}:1.`
  );
}

const told = new Set<string>();

/** Warns of the worst that each colour comes to for want of the same change, once as long as it comes out the same. */
function warnOf(element: LitElement): void {
  const { localName } = element;
  const pairs = contrastPairs.filter(({ on }) => grounds[on].of?.includes(localName) ?? true);
  const poor = measureContrast(element, pairs).filter(({ ratio, needed }) => ratio < needed);
  const worstLast = poor.reverse().sort((one, other) => other.ratio / other.needed - one.ratio / one.needed);
  const warnings = new Map(
    worstLast.map((each) => {
      const mend = advice(each, element);
      return [`${each.color}: ${mend}`, `<${localName}> has too little contrast: ${fault(each)} ${mend}`];
    }),
  );
  for (const warning of warnings.values()) {
    if (!told.has(warning)) console.warn(warning);
    told.add(warning);
  }
}

const connected = new Set<LitElement>();
const awaited = new Set<LitElement>();

/** Checks an element when the page has nothing better to do; the system's own colours are not the host's. */
function checkSoon(element: LitElement): void {
  if (awaited.has(element)) return;
  awaited.add(element);
  whenIdle(() => {
    awaited.delete(element);
    if (element.isConnected && !matchMedia('(forced-colors: active)').matches) warnOf(element);
  });
}

const checkAll = (): void => connected.forEach(checkSoon);

InvitationsElement.addInitializer((instance) => {
  const element = instance as LitElement; // all of this class are
  element.addController({
    hostConnected: () => void connected.add(element),
    hostDisconnected: () => void connected.delete(element),
    hostUpdated: () => checkSoon(element),
  });
});

// A page changes its colours by attributes, by styles that it adds, replaces or still waits for, or as the system does.
new MutationObserver(checkAll).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
document.addEventListener('load', checkAll, true);
for (const feature of ['prefers-color-scheme: dark', 'prefers-contrast: more', 'forced-colors: active']) matchMedia(`(${feature})`).addEventListener('change', checkAll);
