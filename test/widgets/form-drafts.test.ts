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
    expect(after.recipients).to.deep.equal([]);
    expect(after.text).not.to.include('raft');
  });

  it('are not kept where the page does not want it, nor for another account', async () => {
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
