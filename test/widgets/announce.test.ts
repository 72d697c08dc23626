import '../../widgets/invitation-inbox/define.ts';
import '../../widgets/invitation-list/define.ts';
import { expect, fixture, html } from '@open-wc/testing';
import type { InvitationInbox } from '../../widgets/invitation-inbox/invitation-inbox.ts';
import type { InvitationList } from '../../widgets/invitation-list/invitation-list.ts';
import { announce } from '../../widgets/shared/announce.ts';
import { hear } from '../harness/hear.ts';
import { InvitationInboxHarness } from '../harness/invitation-inbox.ts';
import { InvitationListHarness } from '../harness/invitation-list.ts';
import { waitUntil } from '../support/wait-until.ts';
import { accounts, createWorld } from '../support/world.ts';

describe('announcing', () => {
  const heard = hear();

  it('tells a change once, in one sentence, and nothing at the first look', async () => {
    const world = createWorld();
    const { Id: first } = await world.invite(accounts.juan);
    const { Id: second } = await world.invite(accounts.susan);
    const list = new InvitationListHarness(
      await fixture<InvitationList>(html`<invitation-list .client=${world.bill} .now=${world.now}></invitation-list>`),
    );
    await list.reads(accounts.juan);
    expect(heard).to.deep.equal([]);
    await world.accept(accounts.juan, first);
    await waitUntil(() => heard.length > 0);
    expect(heard).to.deep.equal([`Invitation for ${accounts.juan}: Accepted`]);
    await world.cancel(second);
    await waitUntil(() => heard.length > 1);
    expect(heard[1]).to.equal(`Invitation for ${accounts.susan}: Canceled`);
  });

  it('names who invites where the invited account looks', async () => {
    const world = createWorld();
    const { Id } = await world.invite(accounts.juan);
    const inbox = new InvitationInboxHarness(
      await fixture<InvitationInbox>(html`<invitation-inbox .client=${world.juan} .now=${world.now}></invitation-inbox>`),
    );
    await inbox.reads('invites this account');
    await world.cancel(Id);
    await waitUntil(() => heard.length > 0);
    expect(heard).to.deep.equal(['Invitation from Management Account: Canceled']);
  });

  it('falls back to a region inside the dialog that is open, which keeps the rest of the page silent', async () => {
    Object.defineProperty(document, 'ariaNotify', { value: undefined, configurable: true });
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const root = host.attachShadow({ mode: 'open' });
    const dialog = document.createElement('dialog');
    dialog.append(document.createElement('button'));
    root.append(dialog);
    dialog.showModal();
    announce('inside', 'high');
    await waitUntil(() => dialog.querySelector('[aria-live=assertive]')?.textContent === 'inside', 'the text');
    dialog.close();
  });

  it('falls back to a region inside the dialog of the page around an element', async () => {
    Object.defineProperty(document, 'ariaNotify', { value: undefined, configurable: true });
    const dialog = await fixture<HTMLDialogElement>(html`<dialog><div></div></dialog>`);
    const root = dialog.querySelector('div')!.attachShadow({ mode: 'open' });
    root.append(document.createElement('button'));
    dialog.showModal();
    root.querySelector('button')!.focus();
    announce('around', 'high');
    await waitUntil(() => dialog.querySelector('[aria-live=assertive]')?.textContent === 'around', 'the text');
    dialog.close();
  });

  it('falls back to one live region outside every shadow root, which loses nothing and says the same once', async () => {
    Object.defineProperty(document, 'ariaNotify', { value: undefined, configurable: true });
    announce('first');
    announce('second');
    const said = () => [...document.querySelectorAll('body > [aria-live] > *')].map(({ textContent }) => textContent).join();
    await waitUntil(() => said() === 'first,second', 'both texts');
    announce('second');
    announce('third');
    await waitUntil(() => said() === 'first,second,third', 'the next text, and the repeated one never');
    expect(document.querySelectorAll('body > [aria-live]')).to.have.length(1);
  });

  it('falls back to a region that is still there when the dialog has closed', async () => {
    Object.defineProperty(document, 'ariaNotify', { value: undefined, configurable: true });
    const dialog = await fixture<HTMLDialogElement>(html`<dialog><button>Yes</button></dialog>`);
    dialog.showModal();
    announce('done');
    dialog.close();
    await waitUntil(() => document.querySelector('body > [aria-live=polite]')?.textContent.includes('done'), 'the text');
    expect(dialog.textContent).not.to.include('done');
  });
});
