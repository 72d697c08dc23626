import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { Localize } from '../../widgets/localization/localize.ts';
import { Copying } from '../../widgets/shared/copying.ts';
import { hear } from '../harness/hear.ts';

/** An element with two ids to copy. */
class Shelf extends LitElement {
  readonly #copying = new Copying(this, new Localize(this));

  protected override render() {
    return ['h-1', 'h-2'].map((id) => html`<p>${this.#copying.template('invitation ID', id)}</p>`);
  }
}
customElements.define('test-shelf', Shelf);

describe('copying', () => {
  before(() => new Localize(document.createElement('test-shelf') as Shelf).complete());

  const { setTimeout, clearTimeout } = window;
  const { clipboard } = navigator;
  const heard = hear();
  const copied: string[] = [];
  /** What waits for its time, which the test brings about. */
  const waiting = new Map<number, () => void>();
  let refused = false;

  beforeEach(() => {
    copied.length = 0;
    waiting.clear();
    refused = false;
    const writeText = async (text: string) => {
      if (refused) throw new DOMException('', 'NotAllowedError');
      copied.push(text);
    };
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    window.setTimeout = ((work: () => void, after = 0) => {
      if (after < 5000) return setTimeout(work, after);
      const id = setTimeout(() => undefined);
      waiting.set(id, work);
      return id;
    }) as typeof setTimeout;
    window.clearTimeout = (id) => (waiting.delete(id as number), clearTimeout(id)); // browsers count them
  });

  afterEach(() => {
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    Object.assign(window, { setTimeout, clearTimeout });
  });

  async function show(): Promise<{ readonly shelf: Shelf; readonly press: (index: number) => Promise<void>; readonly ticked: () => readonly boolean[] }> {
    const shelf = await fixture<Shelf>(html`<test-shelf></test-shelf>`);
    const buttons = [...shelf.shadowRoot!.querySelectorAll('button')];
    return {
      shelf,
      async press(index) {
        buttons[index]!.click();
        await new Promise((resolve) => setTimeout(resolve));
        await shelf.updateComplete;
      },
      ticked: () => buttons.map((button) => button.querySelector('path')!.getAttribute('d')!.startsWith('M3.25')),
    };
  }

  it('ticks what was copied for a while, and says so once', async () => {
    const { shelf, press, ticked } = await show();
    await press(0);
    expect(ticked()).to.deep.equal([true, false]);
    expect(copied).to.deep.equal(['h-1']);
    expect(waiting.size).to.equal(1);
    for (const work of waiting.values()) work();
    await shelf.updateComplete;
    expect(ticked()).to.deep.equal([false, false]);
    expect(heard).to.deep.equal(['Copied']);
  });

  it('ticks what was copied last, from then on', async () => {
    const { press, ticked } = await show();
    await press(0);
    const [first] = waiting.keys();
    await press(1);
    expect(ticked()).to.deep.equal([false, true]);
    expect(waiting.size).to.equal(1);
    expect(waiting.has(first!)).to.equal(false);
  });

  it('waits for nothing once its host is gone, and begins anew', async () => {
    const { shelf, press, ticked } = await show();
    await press(0);
    const parent = shelf.parentElement!;
    shelf.remove();
    expect(waiting.size).to.equal(0);
    parent.append(shelf);
    await shelf.updateComplete;
    expect(ticked()).to.deep.equal([false, false]);
  });

  it('selects what it may not copy, and ticks nothing', async () => {
    refused = true;
    const { press, ticked } = await show();
    await press(1);
    expect(ticked()).to.deep.equal([false, false]);
    expect(getSelection()?.toString()).to.equal('h-2');
    expect(heard[0]).to.include('Ctrl+C');
  });
});
