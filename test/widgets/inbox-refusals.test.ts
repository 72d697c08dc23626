import { expect } from '@open-wc/testing';
import { createInboxWorld, type InboxWorld } from '../harness/show-inbox.ts';
import { waitUntil } from '../support/wait-until.ts';
import { accounts } from '../support/world.ts';

const day = 86_400;

describe('what keeps <invitation-inbox> from accepting', () => {
  let world: InboxWorld;

  beforeEach(() => {
    world = createInboxWorld();
    // Nobody rings: what has happened meanwhile is heard from the refusal.
    world.gate.silence();
  });

  const refuse = (name: string, Reason?: string) => world.gate.answer('AcceptHandshake', { __type: name, Message: 'The service says no.', Reason }, 400);
  const deny = (...Deny: string[]) => world.bill.sandbox('PutPermissions', { AccountId: accounts.juan, Deny });

  /** Why accepting fails: what happens behind the question, what it becomes, and what it says to do. */
  const refusals: readonly (readonly [name: string, meanwhile: (id: string) => unknown, title: string, advice: string])[] = [
    ['it was canceled', (id) => world.cancel(id), 'This invitation was canceled meanwhile', 'ask the sender for a new one'],
    ['it has expired', () => world.pass(15 * day), 'This invitation has expired', 'Ask the sender for a new one'],
    ['somebody declined', (id) => world.decline(accounts.juan, id), 'This invitation was declined meanwhile', 'ask the sender for a new one'],
    ['it is gone', () => refuse('HandshakeNotFoundException'), 'This invitation is gone', 'ask the sender for a new one'],
    ['the permission is missing', () => deny('organizations:AcceptHandshake'), 'You may not accept invitations for this account', 'organizations:AcceptHandshake'],
    ['the role may not be made', () => deny('iam:*'), 'The role that joining needs could not be made', 'iam:CreateServiceLinkedRole'],
    ['the address of the sender is not verified', () => world.put({ Id: accounts.bill, EmailVerified: false }), 'has to verify its email address', 'Ask the owner'],
    ['the sellers differ', () => world.put({ Id: accounts.juan, SellerOfRecord: 'AISPL' }), 'This account cannot join that organization', 'tell the sender'],
    ['there is no payment method', () => world.put({ Id: accounts.juan, HasPaymentMethod: false }), 'This account has no payment method', 'Add one in its billing settings'],
    ['the organization is full', () => refuse('HandshakeConstraintViolationException', 'ACCOUNT_NUMBER_LIMIT_EXCEEDED'), 'The inviting organization has no room', 'Ask the sender to make room'],
    ['it manages an organization by now', () => world.found(accounts.juan), 'manages an organization of its own', 'after its own organization has been deleted'],
    ['nobody answers', () => world.gate.break(), 'The service cannot be reached', 'Check your connection'],
  ];
  const closing = new Set(['it was canceled', 'it has expired', 'somebody declined', 'it is gone', 'it manages an organization by now']);

  for (const [name, meanwhile, title, advice] of refusals)
    it(`says what to do when ${name}`, async () => {
      const { Id, inbox } = await world.invited();
      const dialog = await inbox.prepareToAccept();
      await meanwhile(Id);
      await inbox.click(inbox.confirm(dialog));
      await waitUntil(() => dialog.innerText.includes(title) && dialog.innerText.includes(advice), title);
      expect(dialog.innerText, 'the code is behind Details').not.to.include('Exception');
      if (closing.has(name)) {
        await inbox.focuses('Close');
        expect(inbox.all('button', /^Accept/, dialog)).to.deep.equal([]);
      } else expect(inbox.focused, 'focus stays').to.equal('Accept invitation');
      await inbox.isAccessible();
      await inbox.press('Escape');
      await inbox.noDialog();
      await inbox.focuses(/./);
    });

  it('keeps the code of a refusal behind a disclosure, to be copied', async () => {
    const { inbox } = await world.invited();
    const dialog = await inbox.prepareToAccept();
    refuse('ConcurrentModificationException');
    await inbox.click(inbox.confirm(dialog));
    await inbox.reads('Someone else made a change');
    await inbox.click(dialog.querySelector('summary')!);
    await inbox.reads('ConcurrentModificationException: The service says no.');
    await inbox.click(inbox.get('button', 'Copy error code', dialog));
    await waitUntil(() => getSelection()?.toString().includes('Concurrent') || dialog.querySelector(`.copy path[d^="M3.25"]`), 'copied, or selected to be copied');
  });
});
