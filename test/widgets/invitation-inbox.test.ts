import '../../widgets/invitation-inbox/define.ts';
import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { OrganizationsClient } from '../../src/client/organizations-client.ts';
import type { InvitationInbox } from '../../widgets/invitation-inbox/invitation-inbox.ts';
import { createGate } from '../harness/gate.ts';
import { InvitationInboxHarness } from '../harness/invitation-inbox.ts';
import { accounts, createWorld, type World } from '../support/world.ts';

const day = 86_400;

describe('<invitation-inbox>', () => {
  let world: World;
  let gate: ReturnType<typeof createGate>;

  beforeEach(() => {
    world = createWorld();
    gate = createGate(world.adapter);
  });

  async function show(account: string = accounts.juan, link = ''): Promise<InvitationInboxHarness> {
    const client = new OrganizationsClient({ adapter: gate.adapter, account });
    const element = await fixture<InvitationInbox>(
      html`<invitation-inbox .client=${client} .now=${world.now} invitation-id=${link}></invitation-inbox>`,
    );
    return new InvitationInboxHarness(element);
  }

  const stateOf = async (id: string) => (await world.bill.send('DescribeHandshake', { HandshakeId: id })).Handshake.State;

  it('shows who invites, to what, with which words and until when', async () => {
    const { Id } = await world.invite('juan@example.com', { Notes: 'Hello\nJuan' });
    const inbox = await show();
    await inbox.reads('Management Account invites this account');
    for (const text of ['bill@example.com', 'o-exampleorgid', 'All features', 'Hello', 'in 15 days']) expect(inbox.text).to.include(text);
    expect(inbox.element.openCount).to.equal(1);
    expect(inbox.root.querySelector(`[data-id="${Id}"]`)).not.to.equal(null);
    await inbox.isAccessible();
  });

  it('says that it is on its way, and then what to do when nothing is there', async () => {
    const release = gate.hold();
    const inbox = await show();
    await inbox.reads('Loading invitations');
    release();
    await inbox.reads('No open invitations');
    expect(inbox.text).to.include(accounts.juan);
    await inbox.isAccessible();
  });

  it('shows a failure with its code, and tries again', async () => {
    gate.break();
    const inbox = await show();
    await inbox.reads('The service cannot be reached');
    await inbox.isAccessible();
    gate.mend();
    await inbox.click(inbox.get('button', 'Try again'));
    await inbox.reads('No open invitations');
  });

  it('tells the page how many are open, whenever that changes', async () => {
    const counts: number[] = [];
    const inbox = await show();
    inbox.element.addEventListener('open-count-change', (event) => counts.push((event as CustomEvent<{ openCount: number }>).detail.openCount));
    await inbox.reads('No open invitations');
    const { Id } = await world.invite('juan@example.com');
    await inbox.reads('invites this account');
    await world.cancel(Id);
    await inbox.reads('Canceled');
    expect(counts).to.deep.equal([1, 0]);
    expect(inbox.element.openCount).to.equal(0);
  });

  describe('accepting', () => {
    it('tells everything that it means before it asks', async () => {
      await world.invite('juan@example.com');
      const inbox = await show();
      await inbox.reads('invites this account');
      await inbox.click(inbox.get('button', 'Accept invitation'));
      const dialog = await inbox.dialog('Accept this invitation?');
      await inbox.focuses('Accept this invitation?');
      for (const text of [
        'o-exampleorgid',
        'Management Account pays from the moment you accept',
        'payment method of this account is no longer used',
        'Billing history and reports stay',
        'Cost and Usage Reports',
        'cost and usage data',
        'in one organization',
        'Detailed Billing Reports',
        'Reports from Cost Explorer',
        'no administrator access',
        'AWSServiceRoleForOrganizations',
        'iam:CreateServiceLinkedRole',
      ])
        expect(dialog.innerText.replace(/\s+/g, ' ')).to.include(text);
      await inbox.isAccessible();
      await inbox.press('Escape');
      await inbox.noDialog();
      await inbox.focuses('Accept invitation');
    });

    it('takes a tick and a press, and says what is true from then on', async () => {
      const { Id } = await world.invite('juan@example.com');
      const inbox = await show();
      await inbox.reads('invites this account');
      const accepted = oneEvent(inbox.element, 'invitation-accepted');
      await inbox.accept();
      expect((await accepted).detail).to.deep.equal({ handshakeId: Id, organizationId: 'o-exampleorgid' });
      await inbox.noDialog();
      await inbox.focuses('This account is now a member');
      for (const text of ['o-exampleorgid', 'bill@example.com', 'Management Account pays all charges of this account']) expect(inbox.text).to.include(text);
      expect(inbox.past[0]).to.include('Accepted');
      expect(await stateOf(Id)).to.equal('ACCEPTED');
      await inbox.isAccessible();
    });

    it('no longer calls it a member once it has left, nor another account that is shown instead', async () => {
      await world.invite('juan@example.com');
      const inbox = await show();
      await inbox.find('button', 'Accept invitation');
      await inbox.accept();
      await inbox.reads('This account is now a member');
      inbox.element.client = world.susan;
      await inbox.reads('No open invitations');
      expect(inbox.text).not.to.include('This account is now a member');
      inbox.element.client = world.juan;
      await inbox.reads('Past invitations');
      await world.juan.send('LeaveOrganization', {});
      await inbox.reads('No open invitations');
      expect(inbox.text).not.to.include('This account is now a member');
    });

    it('works by keyboard alone', async () => {
      const { Id } = await world.invite('juan@example.com');
      const inbox = await show();
      await inbox.reads('invites this account');
      inbox.get('button', 'Accept invitation').focus();
      await inbox.press('Enter');
      const dialog = await inbox.dialog('Accept this invitation?');
      await inbox.armed(dialog);
      await inbox.press('Tab', 'Space', 'Tab', 'Tab', 'Tab', 'Space', 'Tab', 'Tab');
      await inbox.focuses('Accept invitation');
      await inbox.press('Enter');
      await inbox.focuses('This account is now a member');
      expect(await stateOf(Id)).to.equal('ACCEPTED');
    });

    it('asks for the tick when it is missing', async () => {
      const { Id } = await world.invite('juan@example.com');
      const inbox = await show();
      await inbox.reads('invites this account');
      const dialog = await inbox.askToAccept();
      await inbox.click(inbox.confirm(dialog));
      await waitUntil(() => dialog.textContent?.includes('Tick this to accept.'));
      await inbox.focuses(/^I understand that Management Account pays/);
      await inbox.isAccessible();
      expect(await stateOf(Id)).to.equal('OPEN');
    });

    it('does not listen to a script, nor before it is armed', async () => {
      const { Id } = await world.invite('juan@example.com');
      const inbox = await show();
      await inbox.reads('invites this account');
      await inbox.click(inbox.get('button', 'Accept invitation'));
      const dialog = await inbox.dialog('Accept this invitation?');
      expect(inbox.confirm(dialog).getAttribute('aria-disabled')).to.equal('true');
      inbox.acknowledgement(dialog).click();
      await inbox.armed(dialog);
      inbox.confirm(dialog).click();
      inbox.confirm(dialog).dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      await inbox.element.updateComplete;
      expect(dialog.open).to.equal(true);
      expect(gate.asked).not.to.include('AcceptHandshake');
      expect(await stateOf(Id)).to.equal('OPEN');
    });

    it('disarms when the page loses focus', async () => {
      await world.invite('juan@example.com');
      const inbox = await show();
      await inbox.reads('invites this account');
      const dialog = await inbox.askToAccept();
      const hasFocus = document.hasFocus.bind(document);
      document.hasFocus = () => false;
      try {
        window.dispatchEvent(new Event('blur'));
        await inbox.disarmed(dialog);
      } finally {
        document.hasFocus = hasFocus;
      }
      window.dispatchEvent(new Event('focus'));
      await inbox.armed(dialog);
    });

    it('tells when it was canceled meanwhile, and shows the truth', async () => {
      const { Id } = await world.invite('juan@example.com');
      const inbox = await show();
      await inbox.reads('invites this account');
      const dialog = await inbox.askToAccept();
      await inbox.click(inbox.acknowledgement(dialog));
      await world.cancel(Id);
      await inbox.click(inbox.confirm(dialog));
      await waitUntil(() => dialog.textContent?.includes('canceled meanwhile'), '', { timeout: 5000 });
      await inbox.focuses('Close');
      expect(dialog.textContent, 'nothing that is no longer true').not.to.include('becomes a member');
      await inbox.isAccessible();
      await inbox.click(inbox.get('button', 'Close', dialog));
      await inbox.noDialog();
      expect(inbox.past[0]).to.include('Canceled');
      expect(inbox.focused).not.to.equal(undefined);
    });

    it('keeps the question open when the role may not be made, in words of its own', async () => {
      await world.invite('juan@example.com');
      const inbox = await show();
      await inbox.reads('invites this account');
      gate.answer(
        'AcceptHandshake',
        { __type: 'AccessDeniedForDependencyException', Message: 'No.', Reason: 'ACCESS_DENIED_DURING_CREATE_SERVICE_LINKED_ROLE' },
        400,
      );
      const dialog = await inbox.askToAccept();
      await inbox.click(inbox.acknowledgement(dialog));
      await inbox.click(inbox.confirm(dialog));
      await waitUntil(() => dialog.textContent?.includes('The role that joining needs could not be made'), '', { timeout: 5000 });
      expect(inbox.all('button', 'Accept invitation', dialog)).to.have.length(1);
    });

    it('can be vetoed by the page', async () => {
      const { Id } = await world.invite('juan@example.com');
      const inbox = await show();
      await inbox.reads('invites this account');
      inbox.element.addEventListener('before-accept', (event) => event.preventDefault());
      await inbox.accept();
      await inbox.noDialog();
      expect(await stateOf(Id)).to.equal('OPEN');
    });
  });

  describe('declining', () => {
    it('asks, declines, tells the page, and keeps focus on what became of it', async () => {
      const { Id } = await world.invite('juan@example.com');
      const inbox = await show();
      await inbox.reads('invites this account');
      const declined = oneEvent(inbox.element, 'invitation-declined');
      await inbox.askToDecline();
      await inbox.focuses('Keep invitation');
      await inbox.isAccessible();
      await inbox.press('Tab', 'Enter');
      expect((await declined).detail).to.deep.equal({ handshakeId: Id, organizationId: 'o-exampleorgid' });
      await inbox.noDialog();
      expect(inbox.past[0]).to.include('Declined');
      await inbox.focuses(/Declined/);
      expect(await stateOf(Id)).to.equal('DECLINED');
    });

    it('can be left, and vetoed by the page', async () => {
      const { Id } = await world.invite('juan@example.com');
      const inbox = await show();
      await inbox.reads('invites this account');
      await inbox.askToDecline();
      await inbox.press('Escape');
      await inbox.noDialog();
      await inbox.focuses('Decline');
      inbox.element.addEventListener('before-decline', (event) => event.preventDefault());
      const dialog = await inbox.askToDecline();
      await inbox.click(inbox.get('button', 'Decline invitation', dialog));
      await inbox.noDialog();
      expect(await stateOf(Id)).to.equal('OPEN');
    });
  });

  it('shows a member its other invitations, and why it cannot accept them', async () => {
    const { Id } = await world.invite('juan@example.com');
    await world.found(accounts.susan);
    await world.susan.send('InviteAccountToOrganization', { Target: { Type: 'EMAIL', Id: 'juan@example.com' } });
    await world.accept(accounts.juan, Id);
    const inbox = await show();
    await inbox.reads('This account is a member of an organization');
    const accept = inbox.get('button', 'Accept invitation');
    expect(accept.getAttribute('aria-disabled')).to.equal('true');
    expect(inbox.root.getElementById(accept.getAttribute('aria-describedby')!)?.textContent).to.include('can be in only one');
    await inbox.click(accept);
    await inbox.noDialog();
    await inbox.isAccessible();
    await inbox.askToDecline();
    await inbox.press('Escape');
  });

  it('leads to the invitation of a link, open or past', async () => {
    await world.quota(20);
    const { Id: first } = await world.invite('juan@example.com');
    await world.decline(accounts.juan, first);
    world.pass(60);
    const { Id: second } = await world.invite('juan@example.com', { Notes: 'second' });
    const open = await show(accounts.juan, second);
    await waitUntil(() => open.root.activeElement?.getAttribute('data-id') === second, 'focus', { timeout: 5000 });
    const past = await show(accounts.juan, first);
    await waitUntil(() => past.root.activeElement?.getAttribute('data-id') === first, 'focus', { timeout: 5000 });
    await past.isAccessible();
  });

  it('says kindly that the invitation of a link is not here', async () => {
    const inbox = await show(accounts.susan, 'h-0123456789abcdef');
    await inbox.reads('The invitation you came for is not here');
    await inbox.isAccessible();
  });

  it('lets an invitation expire while the page stays open', async () => {
    await world.invite('juan@example.com');
    const inbox = await show();
    await inbox.reads('invites this account');
    world.pass(15 * day);
    await waitUntil(() => inbox.past.some((row) => row.includes('Expired')), '', { timeout: 5000 });
    expect(inbox.cards).to.deep.equal([]);
    expect(inbox.element.openCount).to.equal(0);
  });

  it('shows hostile text as the text that it is', async () => {
    await world.put({ Id: accounts.bill, Name: '<b>Bill</b>\u202E' });
    await world.invite('juan@example.com', { Notes: 'a <b>bold</b> claim' });
    const inbox = await show();
    await inbox.reads('<b>Bill</b>[U+202E] invites this account');
    expect(inbox.root.querySelector('blockquote b')).to.equal(null);
    expect(inbox.text).to.include('a <b>bold</b> claim');
  });
});
