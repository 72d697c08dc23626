import { expect } from '@open-wc/testing';
import type { InviteFormHarness } from '../harness/invite-form.ts';
import { createFormWorld, type FormWorld } from '../harness/show-form.ts';
import { patience, waitUntil } from '../support/wait-until.ts';
import { accounts } from '../support/world.ts';

describe('the quotas in <invite-form>', () => {
  let world: FormWorld;
  let form: InviteFormHarness;

  beforeEach(async () => {
    world = createFormWorld();
    form = await world.show({ accountQuota: 10 });
    await form.ready();
  });

  it('tells what is left, and keeps it true', async () => {
    expect(form.quota).to.equal('9 of 10 places left · 20 of 20 invitations left today');
    const { Id } = await world.invite('susan@example.com');
    await waitUntil(() => form.quota === '8 of 10 places left · 19 of 20 invitations left today', 'one less');
    await world.cancel(Id);
    await waitUntil(() => form.quota === '9 of 10 places left · 19 of 20 invitations left today', 'a place more');
    await world.join(accounts.juan);
    await waitUntil(() => form.quota === '8 of 10 places left · 19 of 20 invitations left today', 'an attempt more');
  });

  it('tells what is used where nobody knows the quota', async () => {
    form.element.accountQuota = undefined;
    await form.element.updateComplete;
    expect(form.quota).to.equal('1 account · 0 open invitations · 0 sent in the last 24 hours');
  });

  it('says at once that there is no room for everybody, and what to do when it is sent all the same', async () => {
    await form.element.prefill({ recipients: Array.from({ length: 11 }, (_, index) => `team-${index}@example.com`) });
    expect(form.quota).to.include('Room for 9 of 11 recipients');
    await form.isAccessible();
    await form.click(form.submit);
    await form.focuses('Email address or account ID');
    expect(form.description(form.entry)).to.include('Remove 2 recipients, cancel open invitations, or ask AWS for a higher quota.');
    expect(world.gate.asked).not.to.include('InviteAccountToOrganization');
  });

  for (const operation of ['ListAccounts', 'ListHandshakesForOrganization', 'DescribeOrganization'] as const)
    it(`says what it cannot tell without ${operation}`, async () => {
      world.gate.refuse(operation, 'AccessDeniedException', { times: 100 });
      const other = await world.show();
      await waitUntil(() => other.quota === `How much room there is cannot be told here without the permission organizations:${operation}.`, 'what is missing');
      await other.isAccessible();
      await other.element.prefill({ recipients: ['juan@example.com'] });
      await other.element.send();
      await other.reads('Invitation sent to juan@example.com');
    });

  it('still knows who is invited already where it may not list the accounts', async () => {
    world.gate.refuse('ListAccounts', 'AccessDeniedException', { times: 100 });
    await world.invite('susan@example.com');
    const other = await world.show();
    await other.element.prefill({ recipients: ['susan@example.com'] });
    await other.reads('Already invited');
  });

  it('says that nobody answered how much room there is', async () => {
    world.gate.answer('DescribeOrganization', { __type: 'ServiceException', Message: 'No.' }, 500);
    const other = await world.show();
    await waitUntil(() => other.quota === 'How much room there is could not be asked.', 'the quota line', { timeout: patience });
    await other.isAccessible();
  });

  it('says nothing of permissions to an account that cannot invite anyway', async () => {
    await world.join(accounts.juan);
    const other = await world.show({ client: world.as(accounts.juan) });
    await other.reads('This is not the management account');
    expect(other.quota).to.equal('');
  });

  it('follows the clock: what has expired frees its place, and its recipient can be invited again', async () => {
    await world.invite('susan@example.com');
    await waitUntil(() => form.quota === '8 of 10 places left · 19 of 20 invitations left today', 'one less');
    await form.element.prefill({ recipients: ['susan@example.com'] });
    await form.reads('Already invited');
    world.pass(15 * 86_400);
    await waitUntil(() => !form.text.includes('Already invited'), 'nothing against it');
    expect(form.quota).to.equal('9 of 10 places left · 20 of 20 invitations left today');
  });
});
