import { expect } from '@open-wc/testing';
import { hear } from '../harness/hear.ts';
import type { InviteFormHarness } from '../harness/invite-form.ts';
import { withPatience } from '../harness/patience.ts';
import { createFormWorld, type FormWorld } from '../harness/show-form.ts';
import { waitUntil } from '../support/wait-until.ts';

const Invite = 'InviteAccountToOrganization';
const List = 'ListHandshakesForOrganization';

describe('<invite-form> sends many', () => {
  let world: FormWorld;
  let form: InviteFormHarness;
  const said = hear();
  let heard: { type: string; recipient: string; unknown?: boolean }[];

  beforeEach(async () => {
    world = createFormWorld();
    await world.quota(100);
    form = await world.show();
    heard = [];
    form.element.addEventListener('invitation-sent', ({ type, detail: { recipient } }) => heard.push({ type, recipient }));
    form.element.addEventListener('invitation-failed', ({ type, detail: { recipient, unknown } }) => heard.push({ type, recipient, unknown }));
    await form.ready();
  });

  const tokenState = (text: string) => form.token(text).closest('li')!.className;

  it('shows how far it is, at every recipient, and can be stopped behind the one under way', async () => {
    await form.element.prefill({ recipients: ['a@example.com', 'b@example.com', 'c@example.com', 'd@example.com'] });
    const release = world.gate.hold(Invite, 1);
    await form.click(form.submit);
    await form.reads('Sending 2 of 4…');
    expect(form.root.querySelector('progress')).to.include({ max: 4, value: 1 });
    expect(tokenState('a@example.com sent')).to.equal('sent');
    await form.isAccessible();
    await form.click(form.get('button', 'Stop'));
    await form.reads('The invitation under way is finished first.');
    release();
    await form.outcomeFocused();
    await form.reads('2 invitations sent');
    await form.reads('2 recipients are still in the form.');
    expect(form.recipients).to.deep.equal(['c@example.com', 'd@example.com']);
    expect(await world.sentTo()).to.deep.equal(['a@example.com', 'b@example.com']);
    await form.isAccessible();
    await form.click(form.get('button', 'Send 2 invitations'));
    await form.reads('2 invitations sent');
    expect(world.invites()).to.equal(4);
  });

  it('waits when it is too fast, counts down, and goes on by itself', async () => {
    world.gate.refuse(Invite, 'TooManyRequestsException', { times: 1, headers: { 'retry-after': '2' } });
    await form.element.prefill({ recipients: ['a@example.com', 'b@example.com'] });
    await form.click(form.submit);
    await form.reads('Continuing in 2 seconds');
    await form.isAccessible();
    expect(form.token('a@example.com').ariaDisabled, 'what is being sent stays as it is').to.equal('true');
    await form.reads('Continuing in 1 second');
    await form.reads('2 invitations sent');
    expect(world.invites()).to.equal(3);
    expect(heard.map(({ type }) => type)).to.deep.equal(['invitation-sent', 'invitation-sent']);
  });

  it('does not say that an answer takes long while it waits, nor as soon as it goes on', async () => {
    world.gate.refuse(Invite, 'TooManyRequestsException', { times: 1, headers: { 'retry-after': '2' } });
    const release = world.gate.hold(Invite, 1);
    await form.element.prefill({ recipients: ['a@example.com'] });
    await withPatience(async (end) => {
      await form.click(form.submit);
      await form.reads('Continuing in 2 seconds');
      end();
      await waitUntil(() => world.invites() === 2, 'it goes on');
      await waitUntil(() => !form.text.includes('Continuing'), 'it does not wait any more');
      expect(form.text).not.to.include('longer than usual');
      expect(said.filter((text) => text.includes('longer than usual'))).to.deep.equal([]);
      end();
      await form.reads('takes longer than usual');
    });
    release();
    await form.reads('Invitation sent to a@example.com');
  });

  it('can be stopped while it waits, and says nothing against the recipient', async () => {
    world.gate.refuse(Invite, 'TooManyRequestsException', { times: 1, headers: { 'retry-after': '600' } });
    await form.element.prefill({ recipients: ['a@example.com'] });
    await form.click(form.submit);
    await form.reads('Continuing in 10 minutes');
    await form.click(form.get('button', 'Stop'));
    await form.outcomeFocused();
    await form.reads('1 recipient is still in the form.');
    expect(tokenState('a@example.com')).to.equal('');
    expect(world.invites()).to.equal(1);
  });

  it('lets one that is slow be stopped, says that it may have been sent, and looks before it is sent again', async () => {
    const release = world.gate.hold(Invite);
    await form.element.prefill({ recipients: ['a@example.com'] });
    await form.click(form.submit);
    await form.reads('Sending…');
    expect(form.all('button', /^Stop/)).to.deep.equal([]);
    const stop = await waitUntil(() => form.all('button', 'Stop waiting')[0], 'a way out', { timeout: 15_000 }).then(() => form.get('button', 'Stop waiting'));
    await form.reads('If you stop waiting, it may still be done.');
    expect(said.filter((text) => text.includes('stop waiting'))).to.have.length(1);
    await form.isAccessible();
    await form.click(stop);
    await form.outcomeFocused();
    await form.reads('1 recipient is still in the form.');
    await form.reads('the invitation may have been sent');
    expect(form.text).not.to.include('in time');
    await form.isAccessible();
    release();
    await waitUntil(async () => (await world.sentTo()).length === 1);
    await form.click(form.get('button', 'Retry 1 failed'));
    await form.reads('Invitation sent to a@example.com');
    expect(world.invites()).to.equal(1);
  });

  it('tells by the list that an invitation was sent whose answer was lost', async () => {
    world.gate.lose(Invite);
    await form.element.prefill({ recipients: ['a@example.com', 'b@example.com'] });
    await form.click(form.submit);
    await form.reads('2 invitations sent');
    expect(world.invites()).to.equal(2);
    expect(await world.sentTo()).to.deep.equal(['a@example.com', 'b@example.com']);
    expect(heard).to.deep.equal([
      { type: 'invitation-sent', recipient: 'a@example.com' },
      { type: 'invitation-sent', recipient: 'b@example.com' },
    ]);
  });

  it('never sends blindly again: it asks the list first, also in another turn', async () => {
    world.gate.lose(Invite);
    world.gate.refuse(List, 'ServiceException', { times: 100 });
    await form.element.prefill({ recipients: ['a@example.com', 'b@example.com'] });
    await form.click(form.submit);
    await form.outcomeFocused();
    await form.reads('The service cannot be reached');
    await form.reads('the invitation may have been sent');
    await form.isAccessible();
    expect(heard).to.deep.equal([{ type: 'invitation-failed', recipient: 'a@example.com', unknown: true }]);
    expect(form.recipients).to.deep.equal(['a@example.com', 'b@example.com']);
    world.gate.refuse(List, 'ServiceException', { times: 0 });
    await form.click(form.submit);
    await form.reads('2 invitations sent');
    expect(world.invites()).to.equal(2);
    expect(await world.sentTo()).to.deep.equal(['a@example.com', 'b@example.com']);
  });

  it('sends it after all when the list does not know it', async () => {
    world.gate.refuse(Invite, 'ServiceException');
    await form.element.prefill({ recipients: ['a@example.com'] });
    await form.click(form.submit);
    await form.outcomeFocused();
    await form.reads('the invitation may have been sent');
    await form.click(form.get('button', 'Retry 1 failed'));
    await form.reads('Invitation sent to a@example.com');
    expect(world.invites()).to.equal(2);
    expect(await world.sentTo()).to.deep.equal(['a@example.com']);
  });

  it('takes an open invitation for its own after an attempt that nobody answered, where it may not list', async () => {
    world.gate.lose(Invite);
    world.gate.refuse(List, 'AccessDeniedException', { times: 100 });
    await form.element.prefill({ recipients: ['a@example.com'] });
    await form.click(form.submit);
    await form.outcomeFocused();
    await form.reads('the invitation may have been sent');
    await form.click(form.get('button', 'Retry 1 failed'));
    await form.reads('Invitation sent to a@example.com');
    expect(await world.sentTo()).to.deep.equal(['a@example.com']);
  });

  it('answers everybody who calls send() meanwhile alike, and tells who is left', async () => {
    world.gate.refuse(Invite, 'DuplicateHandshakeException');
    await form.element.prefill({ recipients: ['a@example.com', 'b@example.com'] });
    const [one, other] = await Promise.all([form.element.send(), form.element.send()]);
    expect(one).to.equal(other);
    expect(one).to.deep.equal({ sent: ['b@example.com'], left: ['a@example.com'] });
    expect(world.invites()).to.equal(2);
  });

  it('sends nothing more when it leaves the page, and keeps what is left', async () => {
    await form.element.prefill({ recipients: ['a@example.com', 'b@example.com', 'c@example.com'] });
    const release = world.gate.hold(Invite, 1);
    const sending = form.element.send();
    await form.reads('Sending 2 of 3…');
    const place = form.element.parentElement!;
    form.element.remove();
    await new Promise((resolve) => setTimeout(resolve));
    release();
    expect(await sending).to.deep.equal({ sent: ['a@example.com', 'b@example.com'], left: ['c@example.com'] });
    expect(world.invites()).to.equal(2);
    place.append(form.element);
    await waitUntil(() => form.recipients.length === 1);
    expect(form.recipients).to.deep.equal(['c@example.com']);
  });

  it('offers to try again what was refused for all', async () => {
    world.gate.refuse(Invite, 'AccountOwnerNotVerifiedException');
    await form.element.prefill({ recipients: ['a@example.com'] });
    await form.click(form.submit);
    await form.reads('Verify the management account’s email address first');
    await form.click(form.get('button', 'Try again'));
    await form.reads('Invitation sent to a@example.com');
  });
});
