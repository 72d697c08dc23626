import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { InviteFormHarness } from '../harness/invite-form.ts';
import { createFormWorld, type FormWorld } from '../harness/show-form.ts';
import { uniqueName } from '../support/stores.ts';
import { waitUntil } from '../support/wait-until.ts';
import { accounts } from '../support/world.ts';

describe('the drafts of <invite-form>', () => {
  let world: FormWorld;
  let form: InviteFormHarness;

  beforeEach(async () => {
    world = createFormWorld();
    form = await world.show();
    await form.ready();
  });

  it('come back after a reload, can be let go of, and be had back', async () => {
    const key = uniqueName();
    const before = await world.show({ draftKey: key });
    await before.element.prefill({ recipients: ['juan@example.com'], notes: 'Welcome', tags: [{ Key: 'team', Value: '' }] });
    await before.enter('half');
    await before.element.updateComplete;
    before.element.remove();
    const after = await world.show({ draftKey: key });
    await after.reads('Draft restored');
    expect(after.recipients).to.deep.equal(['juan@example.com', 'half']);
    expect(after.message.value).to.equal('Welcome');
    await after.isAccessible();
    await after.click(after.get('button', 'Discard draft'));
    await after.focuses('Undo');
    expect(after.recipients).to.deep.equal([]);
    await after.press('Enter');
    await after.focuses('Discard draft');
    expect(after.recipients).to.deep.equal(['juan@example.com', 'half']);
  });

  it('never come in place of what the page has filled in, but are at hand', async () => {
    const key = uniqueName();
    const before = await world.show({ draftKey: key });
    await before.element.prefill({ recipients: ['juan@example.com'] });
    before.element.remove();
    const element = document.createElement('invite-form');
    Object.assign(element, { client: world.client, draftKey: key });
    void element.prefill({ recipients: ['susan@example.com'] });
    await fixture(html`<div>${element}</div>`);
    const after = new InviteFormHarness(element);
    await after.reads('There is an earlier draft');
    expect(after.recipients).to.deep.equal(['susan@example.com']);
    await after.click(after.get('button', 'Restore it'));
    await waitUntil(() => after.recipients[0] === 'juan@example.com');
  });

  it('may be filled in long before the form is on the page', async () => {
    const element = Object.assign(document.createElement('invite-form'), { client: world.client, draftKey: uniqueName() });
    const filled = element.prefill({ recipients: ['susan@example.com'] });
    await new Promise((resolve) => setTimeout(resolve, 200)); // all that could be fetched before is there
    await fixture(html`<div>${element}</div>`);
    await filled;
    expect(new InviteFormHarness(element).recipients).to.deep.equal(['susan@example.com']);
  });

  it('stay with their account', async () => {
    const key = uniqueName();
    const form = await world.show({ draftKey: key });
    await form.element.prefill({ recipients: ['juan@example.com'], notes: 'For Bill' });
    form.element.client = undefined;
    await form.element.updateComplete;
    form.element.client = world.as(accounts.juan);
    await waitUntil(() => form.recipients.length === 0);
    expect(form.message.value).to.equal('');
    form.element.client = world.client;
    await form.reads('Draft restored');
    expect(form.recipients).to.deep.equal(['juan@example.com']);
    expect(form.message.value).to.equal('For Bill');
  });

  it('stay with their account, and so does what came of sending', async () => {
    await form.element.prefill({ recipients: ['juan@example.com'] });
    await form.element.send();
    await form.reads('Invitation sent to juan@example.com');
    form.element.client = world.as(accounts.juan);
    await waitUntil(() => !form.text.includes('juan@example.com'));
    await form.element.prefill({ recipients: ['nonsense'], tags: [{ Key: 'aws:', Value: '' }] });
    await form.click(form.submit);
    await form.reads('There are 2 problems');
    form.element.client = world.as(accounts.susan);
    await waitUntil(() => !form.text.includes('problem'));
  });

  it('end a sending when another account is shown, and its end touches nothing of theirs', async () => {
    const release = world.gate.hold('InviteAccountToOrganization', 1);
    await form.element.prefill({ recipients: ['juan@example.com', 'susan@example.com', 'anika@example.com'] });
    const sending = form.element.send();
    await waitUntil(() => world.invites() === 2, 'the second is on its way');
    form.element.client = world.as(accounts.juan);
    await waitUntil(() => form.recipients.length === 0, 'the form of another account');
    expect(await sending).to.deep.equal({ sent: ['juan@example.com'], left: ['susan@example.com', 'anika@example.com'] });
    await form.element.prefill({ notes: 'From Juan' });
    release();
    expect(world.invites()).to.equal(2);
    expect(form.message.value).to.equal('From Juan');
    expect(form.text).not.to.include('sent to');
    form.element.client = world.client;
    await waitUntil(() => form.recipients.join() === 'susan@example.com,anika@example.com', 'what was not sent');
  });

  it('cannot be let go of where nothing can be changed', async () => {
    const key = uniqueName();
    const before = await world.show({ draftKey: key });
    await before.element.prefill({ recipients: ['juan@example.com'] });
    before.element.remove();
    const after = await world.show({ draftKey: key });
    await after.reads('Draft restored');
    after.element.readOnly = true;
    await after.element.updateComplete;
    expect(after.all('button', 'Discard draft')).to.deep.equal([]);
  });

  it('are gone once they are sent', async () => {
    const key = uniqueName();
    const before = await world.show({ draftKey: key });
    await before.element.prefill({ recipients: ['juan@example.com'] });
    await before.element.send();
    before.element.remove();
    const after = await world.show({ draftKey: key });
    await after.ready();
    expect(after.recipients).to.deep.equal([]);
    expect(after.text).not.to.include('raft');
  });

  it('are kept only where the page wants it, for the account that is signed in', async () => {
    const key = uniqueName();
    const before = await world.show({ draftKey: key, noDraft: true });
    await before.element.prefill({ recipients: ['juan@example.com'] });
    expect(Object.keys(sessionStorage).filter((name) => name.includes(key))).to.deep.equal([]);
    before.element.noDraft = false;
    await before.element.updateComplete;
    expect(Object.keys(sessionStorage).filter((name) => name.includes(key))).to.deep.equal([`org-invitations.draft:${accounts.bill}/${key}`]);
  });

  it('stay when the page vetoes that they are let go of', async () => {
    const key = uniqueName();
    const before = await world.show({ draftKey: key });
    await before.element.prefill({ recipients: ['juan@example.com'] });
    before.element.remove();
    const after = await world.show({ draftKey: key });
    await after.reads('Draft restored');
    after.element.addEventListener('before-discard', (event) => event.preventDefault());
    const asked = oneEvent(after.element, 'before-discard');
    await after.click(after.get('button', 'Discard draft'));
    expect((await asked).detail).to.deep.equal({ recipients: ['juan@example.com'] });
    expect(after.recipients).to.deep.equal(['juan@example.com']);
  });

  it('let the page ask whether to leave', async () => {
    await form.element.prefill({ recipients: ['juan@example.com'] });
    const leave = () => {
      const event = new Event('beforeunload', { cancelable: true });
      dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(leave()).to.equal(false);
    form.element.addEventListener('before-discard', (event) => event.preventDefault());
    expect(leave()).to.equal(true);
    await form.element.reset();
    expect(leave()).to.equal(false);
  });

  it('remember an attempt of which nobody knows what became of it', async () => {
    const key = uniqueName();
    const before = await world.show({ draftKey: key });
    world.gate.lose('InviteAccountToOrganization');
    world.gate.refuse('ListHandshakesForOrganization', 'ServiceException', { times: 100 });
    await before.element.prefill({ recipients: ['juan@example.com'] });
    await before.element.send();
    before.element.remove();
    world.gate.refuse('ListHandshakesForOrganization', 'ServiceException', { times: 0 });
    const after = await world.show({ draftKey: key });
    await after.reads('the invitation may have been sent');
    await after.click(after.submit);
    await after.reads('Invitation sent to juan@example.com');
    expect(world.invites()).to.equal(1);
  });
});
