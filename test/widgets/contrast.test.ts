import { expect } from '@open-wc/testing';
import { html, LitElement, type TemplateResult } from 'lit';
import { controls } from '../../widgets/shared/controls.ts';
import { laterControls } from '../../widgets/shared/later-controls.ts';
import { tokens } from '../../widgets/shared/tokens.ts';

/** Everything that a text or an outline can stand on: the surface, and what lies on it, lowest first. */
const grounds = {
  surface: ['var(--_surface)'],
  'the surface under the pointer': ['var(--_surface)', 'var(--_hover)'],
  'what has just changed': ['var(--_surface)', 'var(--_highlight)'],
  'what has just changed, under the pointer': ['var(--_surface)', 'var(--_highlight)', 'var(--_hover)'],
  'a token': ['var(--_surface)', 'color-mix(in srgb, var(--_accent) 11%, transparent)'],
} as const;

const text = 4.5;
const outline = 3;

/** Which colours stand on what, and how far they must be from it. */
const pairs: readonly (readonly [ground: keyof typeof grounds, least: number, ...colors: readonly string[]])[] = [
  ['surface', text, 'text', 'quiet', 'accent', 'positive', 'caution', 'negative', 'disabled'],
  ['surface', outline, 'line-strong', 'focus'],
  ['the surface under the pointer', text, 'text', 'accent'],
  ['the surface under the pointer', outline, 'line-strong', 'focus'],
  ['what has just changed', text, 'text', 'quiet', 'accent', 'positive', 'caution'],
  ['what has just changed', outline, 'line-strong', 'focus'],
  ['what has just changed, under the pointer', text, 'text', 'accent'],
  ['a token', text, 'text'],
  ['a token', outline, 'focus'],
];

/** What every kind of button is, at rest and under the pointer. */
const buttons = ['', 'primary', 'danger', 'plain', 'icon-only', 'link'] as const;

class Samples extends LitElement {
  static override styles = [tokens, controls, laterControls];

  override render(): TemplateResult {
    return html`<i></i>${buttons.map((kind) => html`<button class=${kind}>A</button><button class=${kind} aria-disabled="true">A</button>`)}`;
  }
}
customElements.define('contrast-samples', Samples);

const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true })!;

/** How bright colours are that lie on each other, as WCAG 2 reckons. */
function luminance(layers: readonly string[]): number {
  for (const layer of layers) {
    canvas.fillStyle = layer;
    canvas.fillRect(0, 0, 1, 1);
  }
  const linear = [...canvas.getImageData(0, 0, 1, 1).data].map((level) => (level <= 10 ? level / 255 / 12.92 : ((level / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * linear[0]! + 0.7152 * linear[1]! + 0.0722 * linear[2]!;
}

/** How far a colour is from what it lies on. */
function contrast(color: string, ground: readonly string[]): number {
  const [one, other] = [luminance([...ground, color]), luminance(ground)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

for (const scheme of ['light', 'dark'])
  describe(`the default tokens in ${scheme}`, () => {
    const samples = new Samples();
    let probe: HTMLElement;

    before(async () => {
      samples.style.colorScheme = scheme;
      document.body.append(samples);
      await samples.updateComplete;
      probe = samples.shadowRoot!.querySelector('i')!;
    });
    after(() => samples.remove());

    /** A colour as the browser computes it here. */
    const computed = (color: string): string => {
      probe.style.color = color;
      return getComputedStyle(probe).color;
    };

    for (const [ground, least, ...colors] of pairs)
      for (const color of colors)
        it(`${color} on ${ground} has ${least}:1`, () => {
          expect(contrast(computed(`var(--_${color})`), grounds[ground].map(computed))).to.be.at.least(least);
        });

    for (const kind of buttons)
      for (const state of ['can be pressed', 'cannot be pressed'])
        it(`a button of the kind “${kind}” that ${state} has 4.5:1`, () => {
          const button = samples.shadowRoot!.querySelector(`button[class="${kind}"]${state === 'can be pressed' ? ':not([aria-disabled])' : '[aria-disabled]'}`)!;
          const { color, backgroundColor } = getComputedStyle(button);
          expect(contrast(color, [computed('var(--_surface)'), backgroundColor])).to.be.at.least(text);
        });

    for (const [kind, color] of [['primary', 'accent'], ['danger', 'negative']] as const)
      it(`a button of the kind “${kind}” under the pointer has 4.5:1`, () => {
        const { color: words } = getComputedStyle(samples.shadowRoot!.querySelector(`.${kind}`)!);
        expect(contrast(words, [computed(`var(--_${color})`), 'rgb(0 0 0 / 14%)'])).to.be.at.least(text);
      });
  });
