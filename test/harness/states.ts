import { expect } from '@open-wc/testing';
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import { stage, type Staged } from '../../demo/states/stage.ts';
import type { State, StateTag } from '../../demo/states/state.ts';
import { states } from '../../demo/states/states.ts';
import { overrideWords } from '../../widgets/localization/words.ts';
import { pseudoWords } from '../support/pseudo.ts';
import { waitUntil } from '../support/wait-until.ts';
import { watchLit } from './lit-warnings.ts';
import { clipped } from './clipped.ts';
import { accessibilityFaults } from './accessibility-faults.ts';
import { accessibilityTree } from './accessible-node.ts';
import { markupFaults } from './markup-faults.ts';
import { press } from './press.ts';
import { missed, outOfReach } from './targets.ts';

const root = document.documentElement;

/** Every element of a frame, those of the shadow roots included. */
const everythingIn = (frame: HTMLElement): readonly Element[] =>
  [...frame.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot?.querySelectorAll('*') ?? [])]);

/** What holds something that is wider than itself. Fields scroll inside, a square that turns reaches out of itself, and an ellipsis says that there is more. */
function tooWide(frame: HTMLElement): readonly string[] {
  return everythingIn(frame)
    .filter((element) => !element.closest('.hidden, thead') && element.clientWidth > 0 && element.scrollWidth > element.clientWidth && !element.matches('input, textarea, :has(> .spinner)') && getComputedStyle(element).textOverflow !== 'ellipsis')
    .map((element) => `${element.localName}.${element.className} by ${element.scrollWidth - element.clientWidth}: ${element.textContent.trim().slice(0, 40)}`);
}

/** How wide a place on a page may be. */
const widths = Array.from({ length: 33 }, (_, index) => 320 + index * 20);

/** What the people have set who need more room between lines, letters, words and paragraphs. */
const spacing = new CSSStyleSheet();
spacing.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }');

/** What belongs to people, to the service or to the calendar; everything else that can be read is a word of ours. */
const notOurs = 'bdi, code, pre, time, .message, .near, .date, .status.info, textarea, option';

/** What is left of a text without its sentences of ours, which may hold others; one that an address divides ends in another piece than it began. */
function withoutSentences(text: string): string {
  const less = text.replace(/⟦[^⟦⟧]*⟧/g, '');
  return less === text ? text.replace(/⟦[^⟧]*$|^[^⟦]*⟧/g, '') : withoutSentences(less);
}

/** What can be read in a language that nobody speaks, and is not marked as translated. */
function untranslated(frame: HTMLElement): readonly string[] {
  const texts = everythingIn(frame)
    .filter((element) => !element.matches('style') && !element.closest(notOurs))
    .flatMap((element) => [
      ...[...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map(({ textContent }) => textContent ?? ''),
      ...['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name) ?? ''),
    ]);
  return texts.filter((text) => /[a-z]{4}/i.test(withoutSentences(text).replace(/\S+@\S+/g, '')));
}

async function looks(frame: HTMLElement, staged: Staged, { lang = 'en', dir = 'ltr', scheme = 'light', text = '100%' }): Promise<void> {
  Object.assign(frame, { lang, dir });
  Object.assign(root.style, { colorScheme: scheme, fontSize: text });
  // Axe takes a page without a colour for white.
  frame.style.background = getComputedStyle(staged.element).getPropertyValue('--_surface');
  await staged.seen();
}

function testState(tag: StateTag, state: State): void {
  const frame = document.createElement('div');
  const errors: unknown[] = [];
  const { error } = console;
  let lit: ReturnType<typeof watchLit>;
  let staged: Staged;

  before(() => {
    console.error = (...args) => errors.push(args);
    lit = watchLit();
    document.body.append(frame);
    staged = stage(tag, state, frame, press);
  });

  after(() => {
    staged.remove();
    frame.remove();
    console.error = error;
    lit.stop();
  });

  const accessible = async (look: Parameters<typeof looks>[2]): Promise<void> => {
    await staged.reached;
    await looks(frame, staged, look);
    await expect(frame).to.be.accessible();
  };

  const told = async (look: Parameters<typeof looks>[2], headingLevel = 2): Promise<void> => {
    await staged.reached;
    Object.assign(staged.element, { headingLevel });
    await looks(frame, staged, look);
    expect([...accessibilityFaults(await accessibilityTree(), headingLevel), ...markupFaults(everythingIn(frame))]).to.deep.equal([]);
  };

  const touchable = async (): Promise<void> => {
    await staged.reached;
    await executeServerCommand('touch', true);
    expect(matchMedia('(pointer: coarse)').matches).to.equal(true);
    // Some targets reach into the margin that every page has.
    frame.style.paddingInline = '16px';
    try {
      await looks(frame, staged, {});
      expect(missed(everythingIn(frame))).to.deep.equal([]);
    } finally {
      frame.style.paddingInline = '';
      await executeServerCommand('touch', false);
    }
  };

  it('is reached, within its place', async () => {
    await staged.reached;
    expect(tooWide(frame)).to.deep.equal([]);
  });
  it('is accessible', () => accessible({}));
  it('is told in words and in order', () => told({}));
  it('has no word that cannot be translated', async () => {
    await staged.reached;
    await looks(frame, staged, { lang: 'en-XA' });
    expect(untranslated(frame)).to.deep.equal([]);
  });
  it('is accessible in the dark', () => accessible({ scheme: 'dark' }));
  it('is accessible from right to left', () => accessible({ dir: 'rtl', lang: 'ar' }));
  it('is told in order from right to left, below a heading of the page', () => told({ dir: 'rtl', lang: 'ar' }, 3));
  it('is accessible in forced colours', async () => {
    await executeServerCommand('system-features', { 'forced-colors': 'active' });
    expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
    try {
      await accessible({});
    } finally {
      await executeServerCommand('system-features', {});
    }
  });
  it('is within reach of a finger', () => touchable());
  it('fits a place of any width', async () => {
    await staged.reached;
    try {
      for (const lang of ['en', 'de']) {
        await looks(frame, staged, { lang });
        for (const width of widths) {
          frame.style.inlineSize = `${width}px`;
          expect([width, lang, ...tooWide(frame)]).to.deep.equal([width, lang]);
        }
      }
    } finally {
      frame.style.inlineSize = '';
    }
  });

  describe('in 320 pixels', () => {
    before(() => setViewport({ width: 320, height: 640 }));
    after(async () => {
      await looks(frame, staged, {});
      await setViewport({ width: 1024, height: 768 });
    });

    const fits = async (look: Parameters<typeof looks>[2]): Promise<void> => {
      await staged.reached;
      await looks(frame, staged, look);
      expect(tooWide(frame)).to.deep.equal([]);
      expect(root.scrollWidth).to.equal(320);
    };

    it('fits', () => fits({}));
    it('is told in words and in order', () => told({}));
    it('is within reach of a finger', () => touchable());
    it('fits with text spaced out', async () => {
      document.adoptedStyleSheets.push(spacing);
      const roots = everythingIn(document.body).flatMap(({ shadowRoot }) => shadowRoot ?? []);
      for (const { adoptedStyleSheets } of roots) adoptedStyleSheets.push(spacing);
      try {
        await fits({});
        expect(clipped(everythingIn(frame))).to.deep.equal([]);
      } finally {
        for (const { adoptedStyleSheets } of [document, ...roots]) adoptedStyleSheets.pop();
      }
    });
    it('fits in German', () => fits({ lang: 'de' }));
    it('fits with text of twice the size', () => fits({ text: '200%' }));
  });

  it('can be worked with on a phone that lies on its side', async () => {
    await staged.reached;
    await setViewport({ width: 640, height: 320 });
    try {
      await looks(frame, staged, {});
      // A menu finds its place beside its button a frame after the window has changed.
      await waitUntil(() => outOfReach(everythingIn(frame)).length === 0).catch(() => undefined);
      expect(outOfReach(everythingIn(frame))).to.deep.equal([]);
      expect(root.scrollWidth).to.equal(640);
    } finally {
      await setViewport({ width: 1024, height: 768 });
    }
  });

  it('logs no error', () => expect(errors).to.deep.equal([]));
  it('updates no more often than needed', () => expect(lit.warnings).to.deep.equal([]));
}

/** Tests every state of an element: it is reached, accessible in every look, and fits a narrow page. */
export function testStates(tag: StateTag): void {
  describe(`the states of <${tag}>`, () => {
    before(() => {
      document.body.style.margin = '0';
      overrideWords(pseudoWords);
    });
    for (const state of states[tag]) describe(state.name, () => testState(tag, state));
  });
}
