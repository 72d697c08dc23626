import { expect, oneEvent } from '@open-wc/testing';
import type { InviteFormHarness } from '../harness/invite-form.ts';
import { createFormWorld, type FormWorld } from '../harness/show-form.ts';
import { waitUntil } from '../support/wait-until.ts';
import { accounts } from '../support/world.ts';

describe('<invite-form> sends', () => {
  let world: FormWorld;
  let form: InviteFormHarness;

  beforeEach(async () => {
    world = createFormWorld();
    form = await world.show();
    await form.ready();
  });

  it('sends to everybody with message and tags, tells each, and puts focus on the result', async () => {
    const sent: unknown[] = [];
    form.element.addEventListener('invitation-sent', (event) => sent.push((event as CustomEvent).detail));
    await form.enter('juan@example.com, 333333333333');
    await form.click(form.message);
    await form.type('Welcome');
    await form.click(form.get('button', 'Add tags'));
    await form.focuses('Key');
    await form.type('team');
    await form.click(form.submit);
    await form.reads('2 invitations sent');
    await form.outcomeFocused();
    expect(await world.sentTo()).to.deep.equal(['333333333333', 'juan@example.com']);
    const [first] = await world.sent();
    expect(first?.Resources.find(({ Type }) => Type === 'NOTES')?.Value).to.equal('Welcome');
    expect(sent).to.deep.equal([
      { handshakeId: (await world.sent()).find(({ Id }) => Id === (sent[0] as { handshakeId: string }).handshakeId)?.Id, recipient: 'juan@example.com' },
      { handshakeId: (await world.sent()).find(({ Id }) => Id === (sent[1] as { handshakeId: string }).handshakeId)?.Id, recipient: '333333333333' },
    ]);
    expect(form.recipients).to.deep.equal([]);
    expect(form.message.value).to.equal('');
    await world.accept(accounts.juan, (sent[0] as { handshakeId: string }).handshakeId);
    expect((await world.describe(accounts.juan)).Tags).to.deep.equal([{ Key: 'team', Value: '' }]);
    await form.isAccessible();
  });

  it('sends to a recipient as it was corrected, when the correction ends with the press of the button', async () => {
    await form.enter('juan@example.con,');
    await form.click(form.token('juan@example.con'));
    await waitUntil(() => form.root.querySelector('.edit') !== null, 'the token in its field');
    await form.selectAll();
    await form.type('juan@example.com');
    await form.click(form.submit);
    await form.reads('Invitation sent to juan@example.com');
    expect(await world.sentTo()).to.deep.equal(['juan@example.com']);
    expect(form.recipients).to.deep.equal([]);
  });

  it('takes what still stands in the field, by keyboard alone', async () => {
    form.entry.focus();
    await form.type('juan@example.com');
    await form.press('Enter', 'Enter');
    await form.reads('Invitation sent to juan@example.com');
    expect(await world.sentTo()).to.deep.equal(['juan@example.com']);
  });

  it('never sends twice for a double click or for Enter pressed again', async () => {
    await form.enter('juan@example.com, susan@example.com,');
    const release = world.gate.hold();
    await form.click(form.submit, 2);
    await form.press('Enter', 'Enter');
    await form.reads('Sending 1 of 2…');
    await form.isAccessible();
    expect(form.submit.getAttribute('aria-disabled')).to.equal('true');
    release();
    await form.reads('2 invitations sent');
    expect(world.invites()).to.equal(2);
  });

  it('keeps what was refused with its reason and everything else that was typed, and retries', async () => {
    const failed = oneEvent(form.element, 'invitation-failed');
    world.gate.refuse('InviteAccountToOrganization', 'DuplicateHandshakeException');
    await form.enter('juan@example.com, susan@example.com,');
    await form.click(form.message);
    await form.type('Welcome');
    await form.click(form.submit);
    await form.reads('1 invitation was not sent');
    await form.outcomeFocused();
    expect((await failed).detail).to.include({ recipient: 'juan@example.com', name: 'DuplicateHandshakeException', unknown: false });
    await form.reads('There is already an open invitation');
    const outcome = form.root.getElementById('outcome')!;
    const titles = outcome.getAttribute('aria-labelledby')!.split(' ').map((id) => form.root.getElementById(id)?.textContent ?? '');
    expect(titles.filter(Boolean)).to.deep.equal(['Invitation sent to susan@example.com', '1 invitation was not sent']);
    expect(form.recipients).to.deep.equal(['juan@example.com']);
    expect(form.message.value).to.equal('Welcome');
    await form.isAccessible();
    await form.click(form.get('button', 'Retry 1 failed'));
    await form.reads('Invitation sent to juan@example.com');
    expect(await world.sentTo()).to.deep.equal(['juan@example.com', 'susan@example.com']);
  });

  it('says no more that some were refused once they are gone from the form', async () => {
    world.gate.refuse('InviteAccountToOrganization', 'DuplicateHandshakeException');
    await form.enter('juan@example.com, susan@example.com,');
    await form.click(form.submit);
    await form.reads('1 invitation was not sent');
    await form.click(form.get('button', 'Remove juan@example.com'));
    await waitUntil(() => !form.text.includes('not sent'));
    await form.reads('Invitation sent to susan@example.com');
  });

  for (const [name, Reason, words] of [
    ['AccountNotFoundException', undefined, 'There is no such account'],
    ['InvalidInputException', 'INVALID_EMAIL_ADDRESS_TARGET', 'No AWS account can have this email address'],
    ['InvalidInputException', 'INVALID_PARTY_TYPE_TARGET', 'This cannot be invited'],
    ['InvalidInputException', 'TARGET_NOT_SUPPORTED', 'This account cannot be invited'],
    ['HandshakeConstraintViolationException', 'ALREADY_IN_AN_ORGANIZATION', 'The account is already a member of an organization'],
    ['HandshakeConstraintViolationException', 'ORGANIZATION_FROM_DIFFERENT_SELLER_OF_RECORD', 'the same partition (commercial, China or GovCloud)'],
    ['HandshakeConstraintViolationException', 'ORGANIZATION_MEMBERSHIP_CHANGE_RATE_LIMIT_EXCEEDED', 'This account changed its organization only recently'],
    ['HandshakeConstraintViolationException', 'PAYMENT_INSTRUMENT_REQUIRED', 'The account has no payment method'],
  ] as const)
    it(`says ${Reason ?? name} at its recipient, and goes on`, async () => {
      world.gate.refuse('InviteAccountToOrganization', name, Reason ? { Reason } : {});
      await form.element.prefill({ recipients: ['juan@example.com', 'susan@example.com'] });
      await form.click(form.submit);
      await form.reads('Invitation sent to susan@example.com');
      expect(form.recipients).to.deep.equal(['juan@example.com']);
      expect(form.description(form.token('juan@example.com'))).to.include(words);
      await form.isAccessible();
    });

  for (const [name, words] of [
    ['AccountOwnerNotVerifiedException', 'Verify the management account’s email address first'],
    ['FinalizingOrganizationException', 'Your organization is still being set up'],
    ['AccessDeniedException', 'organizations:InviteAccountToOrganization'],
  ] as const)
    it(`stops at ${name} in words of its own and keeps everything`, async () => {
      world.gate.answer('InviteAccountToOrganization', { __type: name, Message: 'No.' }, 400);
      await form.enter('juan@example.com, susan@example.com,');
      await form.click(form.submit);
      await form.reads(words);
      await form.outcomeFocused();
      expect(world.invites()).to.equal(1);
      expect(form.recipients).to.deep.equal(['juan@example.com', 'susan@example.com']);
      await form.isAccessible();
    });

  it('keeps everything when the service cannot be reached', async () => {
    world.gate.break();
    await form.enter('juan@example.com,');
    await form.click(form.submit);
    await form.reads('The service cannot be reached');
    expect(form.recipients).to.deep.equal(['juan@example.com']);
  });

  it('lets the page veto it', async () => {
    form.element.addEventListener('before-send', (event) => event.preventDefault());
    await form.enter('juan@example.com,');
    const asked = oneEvent(form.element, 'before-send');
    await form.click(form.submit);
    expect((await asked).detail).to.deep.equal({ recipients: ['juan@example.com'], notes: '', tags: [] });
    expect(world.invites()).to.equal(0);
    expect(form.recipients).to.deep.equal(['juan@example.com']);
  });

  it('ticks the code of a refusal that was copied', async () => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: async () => undefined }, configurable: true });
    world.gate.refuse('InviteAccountToOrganization', 'InvalidInputException', { Reason: 'INVALID_EMAIL_ADDRESS_TARGET' });
    await form.element.prefill({ recipients: ['juan@example.com'] });
    await form.element.send();
    await form.click(form.root.querySelector<HTMLElement>('li summary')!);
    const copy = await form.find('button', 'Copy error code');
    const drawn = copy.innerHTML;
    await form.click(copy);
    await waitUntil(() => copy.innerHTML !== drawn, 'the tick');
  });
});
