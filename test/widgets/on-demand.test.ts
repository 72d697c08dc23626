import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { LitElement } from 'lit';
import { Localize } from '../../widgets/localization/localize.ts';
import { controls } from '../../widgets/shared/controls.ts';
import { missing } from '../../widgets/shared/missing.ts';
import { OnDemand } from '../../widgets/shared/on-demand.ts';

let load: () => Promise<object>;

/** An element with a button for what comes on demand. */
class Drawer extends LitElement {
  static override styles = [controls];
  readonly #localize = new Localize(this);
  readonly later = new OnDemand(this, this.#localize, () => load());

  override focus(): void {
    this.shadowRoot!.querySelector('button')!.focus();
  }

  protected override render() {
    return html`<button @click=${(event: Event) => this.later.want(event)}>Open</button><button>Other</button>${missing(this.#localize, this.later)}`;
  }
}
customElements.define('test-drawer', Drawer);

/** Whether the button turns a ring, and says that it is at work. */
const isBusy = (button: Element): boolean => button.ariaBusy === 'true' && getComputedStyle(button, '::before').content !== 'none';

describe('what comes on demand', () => {
  let bring: (part: object) => void;
  let refuse: (error: Error) => void;

  beforeEach(() => {
    load = () => new Promise((resolve, reject) => ([bring, refuse] = [resolve, reject]));
  });

  async function pressed(): Promise<{ readonly drawer: Drawer; readonly button: HTMLElement; readonly other: HTMLElement }> {
    const drawer = await fixture<Drawer>(html`<test-drawer></test-drawer>`);
    const [button, other] = drawer.shadowRoot!.querySelectorAll('button');
    button!.click();
    return { drawer, button: button!, other: other! };
  }

  it('is seen to be on its way in the button that was pressed for it, and in no other', async () => {
    const { drawer, button, other } = await pressed();
    expect([isBusy(button), isBusy(other)]).to.deep.equal([true, false]);
    bring({});
    await drawer.later.want();
    await nextFrame();
    expect(isBusy(button)).to.equal(false);
    button.click();
    await nextFrame();
    expect(isBusy(button), 'what is there need not be waited for').to.equal(false);
  });

  it('is no longer seen to be on its way once it is told missing, which is heard', async () => {
    const { drawer, button } = await pressed();
    refuse(new Error('no connection'));
    await drawer.later.want();
    await nextFrame();
    expect(drawer.shadowRoot!.querySelector('[role=alert]')?.textContent).to.include('did not arrive');
    expect(isBusy(button)).to.equal(false);
  });

  it('leaves focus in the element when it comes after all, and the button that tried again has gone', async () => {
    const { drawer } = await pressed();
    refuse(new Error('no connection'));
    await drawer.later.want();
    await nextFrame();
    const again = drawer.shadowRoot!.querySelector<HTMLElement>('[part~=retry-button]')!;
    again.focus();
    again.click();
    bring({});
    await drawer.later.want();
    await nextFrame();
    expect(again.isConnected).to.equal(false);
    expect(document.activeElement === drawer).to.equal(true);
  });
});
