import '../../widgets/define-in-development.ts';
import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';

const root = document.documentElement;
const tags = ['invite-form', 'invitation-list', 'invitation-inbox'];

/** Shows elements in a place with a style. */
const show = (style: string, ...shown: readonly string[]) =>
  fixture<HTMLElement>(html`<div style=${style}>${shown.map((tag) => Object.assign(document.createElement(tag), { noDraft: true }))}</div>`);

describe('the warning of contrast', () => {
  const { warn } = console;
  let warnings: string[];

  beforeEach(() => {
    warnings = [];
    console.warn = (...texts: unknown[]) => (String(texts[0]).includes('contrast') ? warnings.push(String(texts[0])) : warn(...texts));
  });
  afterEach(async () => {
    console.warn = warn;
    root.removeAttribute('style');
    await executeServerCommand('system-features', {});
  });

  /** What has been warned of since the last time, when the page has had nothing better to do. */
  async function warned(): Promise<readonly string[]> {
    await nextFrame();
    await nextFrame();
    await new Promise((resolve) => requestIdleCallback(resolve));
    return warnings.splice(0);
  }

  for (const [scheme, poor] of [['light', '#eeeeee'], ['dark', '#222222']] as const)
    it(`says nothing of the default tokens in ${scheme}, and of others as soon as they are there`, async () => {
      root.style.colorScheme = scheme;
      const around = await show('', ...tags);
      expect(await warned()).to.deep.equal([]);
      around.style.setProperty('--invitations-text-quiet', poor);
      const said = await warned();
      expect(said.map((each) => /^<(.+?)>.* \((.+?)\).* as (#\w+)/.exec(each)?.slice(1))).to.deep.equal(tags.map((tag) => [tag, '--invitations-text-quiet', poor]));
    });

  it('says which token, what came out, what is needed and what to change', async () => {
    const style = [
      '--invitations-text-quiet: light-dark(color-mix(in srgb, #000 25%, #fff), #000)',
      '--invitations-accent: oklch(1 0 0)',
      '--invitations-field-surface: #777',
    ];
    await show(style.join('; '), 'invite-form');
    const said = await warned();
    const began = '<invite-form> has too little contrast: ';
    expect(said.every((each) => each.startsWith(began))).to.equal(true);
    expect(said.map((each) => each.slice(began.length)).toSorted()).to.deep.equal([
      'quiet text (--invitations-text-quiet) on the surface under the pointer came out as #bfbfbf on #f2f2f2. That is 1.64:1, and text needs 4.5:1. Make --invitations-text-quiet darker.',
      'text (--invitations-text) on a field came out as #1a1c22 on #777777. That is 3.80:1, and text needs 4.5:1. Make --invitations-field-surface lighter.',
      'the focus ring (--invitations-focus) on the page came out as #ffffff on #ffffff. That is 1.00:1, and outlines and icons need 3:1. Make --invitations-accent darker.',
      'the text of a main button (--invitations-on-accent) on a main button came out as #ffffff on #ffffff. That is 1.00:1, and text needs 4.5:1. Make --invitations-accent darker.',
      'what can be pressed (--invitations-accent) on the page came out as #ffffff on #ffffff. That is 1.00:1, and text needs 4.5:1. Make --invitations-accent darker.',
      'what cannot be used (--invitations-disabled) on a field came out as #6d7280 on #777777. That is 1.07:1, and text needs 4.5:1. Make --invitations-field-surface lighter.',
      'what went well (--invitations-positive) on a recipient came out as #1a7048 on #868686. That is 1.66:1, and outlines and icons need 3:1. Make --invitations-field-surface lighter.',
    ]);
  });

  it('says it once of every kind of element, and again when another colour comes out', async () => {
    const around = await show('--invitations-caution: #ffcc00', 'invite-form', 'invite-form');
    expect((await warned()).length).to.equal(1);
    around.append(document.createElement('invite-form'));
    expect(await warned()).to.deep.equal([]);
    around.style.setProperty('--invitations-caution', '#ffcc01');
    expect((await warned()).length).to.equal(1);
    around.style.setProperty('--invitations-caution', '#ffcc00');
    expect(await warned()).to.deep.equal([]);
  });

  it('looks again when the system changes its colours, and says nothing of those that the system forces', async () => {
    root.style.colorScheme = 'light dark';
    await executeServerCommand('system-features', { 'forced-colors': 'active' });
    await show('--invitations-negative: light-dark(#b3261e, #331111)', 'invitation-list');
    await executeServerCommand('system-features', { 'forced-colors': 'active', 'prefers-color-scheme': 'dark' });
    expect(await warned()).to.deep.equal([]);
    await executeServerCommand('system-features', { 'prefers-color-scheme': 'light' });
    expect(await warned()).to.deep.equal([]);
    await executeServerCommand('system-features', { 'prefers-color-scheme': 'dark' });
    expect((await warned()).length).to.be.at.least(1);
  });

  it('knows what the elements stand on, but for pictures', async () => {
    await show('background: #15171c', 'invitation-inbox');
    const said = await warned();
    expect(said[0]).to.include('on the page came out as #').and.include('or set the color-scheme that the page has');
    await show('background: linear-gradient(#15171c, #15171d)', 'invitation-list');
    expect(await warned()).to.deep.equal([]);
  });

  it('leaves nothing behind in the elements', async () => {
    const around = await show('--invitations-positive: #fffff1', 'invitation-inbox');
    expect((await warned()).length).to.equal(1);
    expect(around.firstElementChild?.shadowRoot?.querySelectorAll('i').length).to.equal(0);
  });
});
