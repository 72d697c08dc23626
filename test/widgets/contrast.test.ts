import { expect } from '@open-wc/testing';
import { html, LitElement, type TemplateResult } from 'lit';
import { contrast, flatten } from '../../widgets/development/contrast.ts';
import { contrastPairs } from '../../widgets/development/contrast-pairs.ts';
import { type Measured, measureContrast } from '../../widgets/development/measure-contrast.ts';
import { controls } from '../../widgets/shared/controls.ts';
import { laterControls } from '../../widgets/shared/later-controls.ts';
import { tokens } from '../../widgets/shared/tokens.ts';

/** What every kind of button is, at rest and under the pointer. */
const buttons = ['', 'primary', 'danger', 'plain', 'icon-only', 'link'] as const;

class Samples extends LitElement {
  static override styles = [tokens, controls, laterControls];

  override render(): TemplateResult {
    return html`${buttons.map((kind) => html`<button class=${kind}>A</button><button class=${kind} aria-disabled="true">A</button>`)}`;
  }
}
customElements.define('contrast-samples', Samples);

describe('contrast', () => {
  it('is that of WCAG 2, whatever space a colour is written in', () => {
    const of = (one: string, other: string) => contrast(flatten([one]), flatten([other])).toFixed(2);
    expect(of('#000', '#fff')).to.equal('21.00');
    expect(of('#777', '#fff')).to.equal('4.48');
    expect(of('oklch(0 0 0)', 'color(srgb 1 1 1)')).to.equal('21.00');
  });

  it('is that of what can be seen of colours that lie on each other', () => {
    expect([...flatten(['#fff', 'rgb(0 0 0 / 50%)'])].map((level) => Math.round(level / 2))).to.deep.equal([64, 64, 64, 128]);
    expect([...flatten([])]).to.deep.equal([0, 0, 0, 0]);
  });
});

for (const scheme of ['light', 'dark'])
  describe(`the default tokens in ${scheme}`, () => {
    const samples = new Samples();
    let measured: readonly Measured[];

    before(async () => {
      document.documentElement.style.colorScheme = scheme;
      document.body.append(samples);
      await samples.updateComplete;
      measured = measureContrast(samples);
    });
    after(() => {
      samples.remove();
      document.documentElement.style.colorScheme = '';
    });

    const found = (name: Measured['color'], on: Measured['ground']) => measured.find(({ color, ground }) => color === name && ground === on)!;

    for (const { on, colors } of contrastPairs)
      for (const color of colors)
        it(`${color} on ${on} has enough`, () => {
          const { ratio, needed } = found(color, on);
          expect(ratio).to.be.at.least(needed);
        });

    for (const kind of buttons)
      for (const state of ['can be pressed', 'cannot be pressed'])
        it(`a button of the kind “${kind}” that ${state} has 4.5:1`, () => {
          const button = samples.shadowRoot!.querySelector(`button[class="${kind}"]${state === 'can be pressed' ? ':not([aria-disabled])' : '[aria-disabled]'}`)!;
          const { color, backgroundColor } = getComputedStyle(button);
          const { below } = found('text', 'the surface');
          const ground = [`rgb(${below.slice(0, 3).join()})`, backgroundColor];
          expect(contrast(flatten([...ground, color]), flatten(ground))).to.be.at.least(4.5);
        });

    for (const [kind, color, ground] of [
      ['primary', 'the text of a main button', 'a main button'],
      ['danger', 'the text of a dangerous button', 'a dangerous button'],
    ] as const)
      it(`a button of the kind “${kind}” has the colours that are measured`, () => {
        const { color: above, backgroundColor: below } = getComputedStyle(samples.shadowRoot!.querySelector(`.${kind}`)!);
        expect([flatten([above]), flatten([below])]).to.deep.equal([found(color, ground).above, found(color, ground).below]);
      });
  });
