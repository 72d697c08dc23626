import '../../widgets/invitation-inbox/define.ts';
import { expect, fixture, html, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { OrganizationsClient } from '../../src/client/organizations-client.ts';
import type { InvitationInbox } from '../../widgets/invitation-inbox/invitation-inbox.ts';
import { createGate } from '../harness/gate.ts';
import { InvitationInboxHarness } from '../harness/invitation-inbox.ts';
import { accounts, createWorld, type World } from '../support/world.ts';

const day = 86_400;

/** Everything that can be read in an inbox from now on, also what goes again. */
function watchText(inbox: InvitationInboxHarness): { readonly shown: () => readonly string[] } {
  const seen: string[] = [];
  new MutationObserver(() => seen.push(inbox.text)).observe(inbox.root, { subtree: true, childList: true, characterData: true });
  return { shown: () => seen };
}

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
    inbox.element.addEventListener('open-count-change', ({ detail }) => counts.push(detail.openCount));
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
        'own payment method is no longer used',
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

    it('keeps what was ticked as downloaded while somebody is away to download the rest', async () => {
      await world.invite('juan@example.com');
      const inbox = await show();
      await inbox.reads('invites this account');
      const dialog = await inbox.askToAccept();
      await inbox.click(inbox.get('checkbox', 'Detailed Billing Reports', dialog));
      await inbox.click(inbox.acknowledgement(dialog));
      await inbox.click(inbox.get('button', 'Not now', dialog));
      await inbox.noDialog();
      const again = await inbox.askToAccept();
      const ticked = inbox.all('checkbox', undefined, again).filter((box) => (box as HTMLInputElement).checked);
      expect(ticked).to.deep.equal([inbox.get('checkbox', 'Detailed Billing Reports', again)]);
    });

    it('does not listen to a key that is held down', async () => {
      await world.invite('juan@example.com');
      const inbox = await show();
      await inbox.reads('invites this account');
      await inbox.click(inbox.get('button', 'Accept invitation'));
      const dialog = await inbox.dialog('Accept this invitation?');
      await inbox.click(inbox.acknowledgement(dialog));
      inbox.confirm(dialog).focus();
      await sendKeys({ down: 'Enter' });
      await inbox.armed(dialog);
      for (let repeat = 0; repeat < 5; repeat++) await sendKeys({ down: 'Enter' });
      await sendKeys({ up: 'Enter' });
      expect(gate.asked).not.to.include('AcceptHandshake');
      await inbox.press('Enter');
      await inbox.reads('This account is now a member');
    });

    it('disarms while something covers it, however thin', async () => {
      await world.invite('juan@example.com');
      const inbox = await show();
      await inbox.reads('invites this account');
      const dialog = await inbox.askToAccept();
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;margin:0;border:0;background:#fff;opacity:0.01;pointer-events:none';
      document.body.append(cover);
      cover.showPopover();
      await inbox.disarmed(dialog);
      await inbox.reads('Something covers this question');
      await inbox.isAccessible();
      cover.remove();
      await inbox.armed(dialog);
      expect(inbox.text).not.to.include('Something covers this question');
    });

    it('is not armed while it cannot be seen', async () => {
      await world.invite('juan@example.com');
      const inbox = await show();
      await inbox.reads('invites this account');
      await inbox.click(inbox.get('button', 'Accept invitation'));
      const dialog = await inbox.dialog('Accept this invitation?');
      dialog.style.opacity = '0.02';
      await inbox.reads('Something covers this question');
      expect(inbox.confirm(dialog).getAttribute('aria-disabled')).to.equal('true');
      dialog.style.opacity = '';
      await inbox.armed(dialog);
    });

    it('takes an answer that was lost on its way for what it was', async () => {
      const { Id } = await world.invite('juan@example.com');
      const inbox = await show();
      await inbox.reads('invites this account');
      const accepted = oneEvent(inbox.element, 'invitation-accepted');
      gate.lose('AcceptHandshake');
      await inbox.accept();
      expect((await accepted).detail.handshakeId).to.equal(Id);
      await inbox.focuses('This account is now a member');
      await inbox.noDialog();
    });

    it('shows that it is at work, and lets nobody leave or ask twice', async () => {
      await world.invite('juan@example.com');
      const inbox = await show();
      await inbox.reads('invites this account');
      const release = gate.hold('AcceptHandshake');
      const dialog = await inbox.accept();
      await inbox.reads('Accepting…');
      await inbox.press('Escape');
      await inbox.click(inbox.get('button', 'Not now', dialog));
      await inbox.click(inbox.confirm(dialog));
      expect(dialog.open).to.equal(true);
      await inbox.isAccessible();
      release();
      await inbox.focuses('This account is now a member');
      expect(gate.asked.filter((operation) => operation === 'AcceptHandshake')).to.have.length(1);
    });

    it('stays open while it is at work, however often somebody presses Escape', async () => {
      await world.invite('juan@example.com');
      const inbox = await show();
      await inbox.reads('invites this account');
      const release = gate.hold('AcceptHandshake');
      const dialog = await inbox.accept();
      await inbox.reads('Accepting…');
      await inbox.press('Escape', 'Escape', 'Escape', 'Escape');
      await nextFrame();
      expect(dialog.open).to.equal(true);
      expect(dialog.contains(inbox.root.activeElement), 'focus is inside').to.equal(true);
      expect(inbox.text).to.include('Accepting…');
      release();
      await inbox.focuses('This account is now a member');
      await inbox.noDialog();
    });

    it('shows another account nothing of an answer that was on its way', async () => {
      const { Id } = await world.invite('juan@example.com');
      const inbox = await show();
      await inbox.reads('invites this account');
      const release = gate.hold('AcceptHandshake');
      await inbox.accept();
      await inbox.reads('Accepting…');
      inbox.element.client = world.susan;
      await inbox.noDialog();
      await inbox.reads('No open invitations');
      const { shown } = watchText(inbox);
      const accepted = oneEvent(inbox.element, 'invitation-accepted');
      release();
      expect((await accepted).detail.handshakeId).to.equal(Id);
      await inbox.element.refresh();
      await inbox.element.updateComplete;
      expect(shown().filter((text) => /is (now )?a member/.test(text))).to.deep.equal([]);
      expect(await stateOf(Id)).to.equal('ACCEPTED');
    });

    it('is not asked of another account: the question closes, and what was ticked is forgotten', async () => {
      await world.invite('juan@example.com');
      const inbox = await show();
      await inbox.reads('invites this account');
      const dialog = await inbox.askToAccept();
      await inbox.click(inbox.get('checkbox', 'Detailed Billing Reports', dialog));
      const { client } = inbox.element;
      inbox.element.client = world.susan;
      await inbox.noDialog();
      await inbox.focuses(/^Open invitations/);
      inbox.element.client = client;
      await inbox.find('button', 'Accept invitation');
      const again = await inbox.askToAccept();
      expect(inbox.all('checkbox', undefined, again).some((box) => (box as HTMLInputElement).checked)).to.equal(false);
    });

    it('lets somebody stop waiting when it takes too long, and shows what came of it', async () => {
      await world.invite('juan@example.com');
      const inbox = await show();
      await inbox.reads('invites this account');
      const release = gate.hold('AcceptHandshake');
      const dialog = await inbox.askToAccept();
      await inbox.click(inbox.acknowledgement(dialog));
      const { setTimeout } = window;
      window.setTimeout = ((work: () => void, after?: number) => setTimeout(work, after === 10_000 ? 0 : after)) as typeof setTimeout;
      try {
        await inbox.click(inbox.confirm(dialog));
        await inbox.reads('takes longer than usual');
      } finally {
        window.setTimeout = setTimeout;
      }
      await inbox.isAccessible();
      await inbox.click(inbox.get('button', 'Stop waiting', dialog));
      await inbox.noDialog();
      await inbox.focuses('Accept invitation');
      release();
      await inbox.reads('This account is now a member');
    });

    it('survives a reload: whose member it is, who pays, and how to leave', async () => {
      const { Id } = await world.invite('juan@example.com');
      await world.accept(accounts.juan, Id);
      const inbox = await show();
      await inbox.reads('This account is a member of an organization');
      for (const text of ['o-exampleorgid', 'bill@example.com', 'Management Account pays all charges of this account']) expect(inbox.text).to.include(text);
      await inbox.click(inbox.root.querySelector('summary')!);
      await inbox.reads('If this was a mistake');
      expect(inbox.text).to.include('organizations:LeaveOrganization');
      expect(inbox.element.matches(':state(member)')).to.equal(true);
      await inbox.isAccessible();
    });

    /** Why accepting fails: what happens behind the question, what it becomes, and what it says to do. */
    const refusals: readonly (readonly [name: string, meanwhile: (id: string) => unknown, title: string, advice: string])[] = [
      ['it was canceled', (id) => world.cancel(id), 'This invitation was canceled meanwhile', 'ask the sender for a new one'],
      ['it has expired', () => world.pass(15 * day), 'This invitation has expired', 'Ask the sender for a new one'],
      ['somebody declined', (id) => world.decline(accounts.juan, id), 'This invitation was declined meanwhile', 'ask the sender for a new one'],
      ['it is gone', () => refuse('HandshakeNotFoundException'), 'This invitation is gone', 'ask the sender for a new one'],
      ['the permission is missing', () => world.bill.sandbox('PutPermissions', { AccountId: accounts.juan, Deny: ['organizations:AcceptHandshake'] }), 'You may not accept invitations for this account', 'organizations:AcceptHandshake'],
      ['the role may not be made', () => world.bill.sandbox('PutPermissions', { AccountId: accounts.juan, Deny: ['iam:*'] }), 'The role that joining needs could not be made', 'iam:CreateServiceLinkedRole'],
      ['the address of the sender is not verified', () => world.put({ Id: accounts.bill, EmailVerified: false }), 'has to verify its email address', 'Ask the owner'],
      ['the sellers differ', () => world.put({ Id: accounts.juan, SellerOfRecord: 'AISPL' }), 'This account cannot join that organization', 'tell the sender'],
      ['there is no payment method', () => world.put({ Id: accounts.juan, HasPaymentMethod: false }), 'This account has no payment method', 'Add one in its billing settings'],
      ['the organization is full', () => refuse('HandshakeConstraintViolationException', 'ACCOUNT_NUMBER_LIMIT_EXCEEDED'), 'The inviting organization has no room', 'Ask the sender to make room'],
      ['it manages an organization by now', () => world.found(accounts.juan), 'manages an organization of its own', 'after its own organization has been deleted'],
      ['too much is asked', () => refuse('TooManyRequestsException'), 'Too much at once', 'Wait a few seconds'],
      ['nobody answers', () => gate.break(), 'The service cannot be reached', 'Check your connection'],
    ];
    const closing = new Set(['it was canceled', 'it has expired', 'somebody declined', 'it is gone']);
    const refuse = (name: string, Reason?: string) => gate.answer('AcceptHandshake', { __type: name, Message: 'The service says no.', Reason }, 400);

    for (const [name, meanwhile, title, advice] of refusals)
      it(`says what to do when ${name}`, async () => {
        const { Id } = await world.invite('juan@example.com');
        const inbox = await show();
        await inbox.reads('invites this account');
        const dialog = await inbox.askToAccept();
        await inbox.click(inbox.acknowledgement(dialog));
        await meanwhile(Id);
        await inbox.click(inbox.confirm(dialog));
        await waitUntil(() => dialog.innerText.includes(title) && dialog.innerText.includes(advice), title, { timeout: 5000 });
        expect(dialog.innerText, 'the code is behind Details').not.to.include('Exception');
        if (closing.has(name)) {
          await inbox.focuses('Close');
          expect(inbox.all('button', /^Accept/, dialog)).to.deep.equal([]);
        } else expect(inbox.focused, 'focus stays').to.equal('Accept invitation');
        await inbox.isAccessible();
        await inbox.press('Escape');
        await inbox.noDialog();
        expect(inbox.focused, 'focus is somewhere').not.to.equal(undefined);
      });

    it('keeps the code of a refusal behind a disclosure, to be copied', async () => {
      await world.invite('juan@example.com');
      const inbox = await show();
      await inbox.reads('invites this account');
      const dialog = await inbox.askToAccept();
      await inbox.click(inbox.acknowledgement(dialog));
      refuse('ConcurrentModificationException');
      await inbox.click(inbox.confirm(dialog));
      await inbox.reads('Someone else made a change');
      await inbox.click(dialog.querySelector('summary')!);
      await inbox.reads('ConcurrentModificationException: The service says no.');
      await inbox.click(inbox.get('button', 'Copy error code', dialog));
      await waitUntil(() => getSelection()?.toString().includes('Concurrent') || dialog.querySelector(`.copy path[d^="M3.25"]`), 'copied, or selected to be copied');
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

    it('says what became of the invitation meanwhile, and of one that is declined already the truth', async () => {
      const { Id } = await world.invite('juan@example.com');
      const inbox = await show();
      await inbox.reads('invites this account');
      const dialog = await inbox.askToDecline();
      await world.accept(accounts.juan, Id);
      await inbox.click(inbox.get('button', 'Decline invitation', dialog));
      await waitUntil(() => dialog.querySelector('h2')?.textContent === 'This invitation was accepted meanwhile', '', { timeout: 5000 });
      await inbox.focuses('Close');
      await inbox.isAccessible();
      await inbox.press('Enter');
      await inbox.noDialog();
      expect(inbox.focused).not.to.equal(undefined);
    });

    it('takes an answer that was lost on its way for what it was', async () => {
      await world.invite('juan@example.com');
      const inbox = await show();
      await inbox.reads('invites this account');
      gate.lose('DeclineHandshake');
      const dialog = await inbox.askToDecline();
      await inbox.click(inbox.get('button', 'Decline invitation', dialog));
      await inbox.noDialog();
      expect(inbox.past[0]).to.include('Declined');
    });

    it('is not asked of another account', async () => {
      await world.invite('juan@example.com');
      const inbox = await show();
      await inbox.reads('invites this account');
      await inbox.askToDecline();
      inbox.element.client = world.susan;
      await inbox.noDialog();
      await inbox.focuses(/^Open invitations/);
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

  it('shows the details of the invitation of a link, and follows another link', async () => {
    await world.quota(20);
    await world.found(accounts.susan);
    const { Handshake: first } = await world.susan.send('InviteAccountToOrganization', { Target: { Type: 'ACCOUNT', Id: accounts.juan } });
    const { Id: second } = await world.invite('juan@example.com');
    const inbox = await show(accounts.juan, first.Id);
    const at = (id: string) => waitUntil(() => inbox.root.activeElement?.getAttribute('data-id') === id, 'focus', { timeout: 5000 });
    await at(first.Id);
    expect(inbox.text).to.include(first.Arn).and.not.to.include(second);
    inbox.element.invitationId = second;
    await at(second);
    await inbox.reads(second);
    inbox.element.invitationId = 'h-0123456789abcdef';
    await inbox.focuses(/The invitation you came for is not here/);
  });

  it('does not let anybody answer an invitation that is for another account, and says both', async () => {
    const { Id } = await world.invite('juan@example.com');
    const inbox = await show(accounts.bill, Id);
    await inbox.reads('Management Account invites juan@example.com');
    expect(inbox.text).to.include(`Signed in as account ${accounts.bill}`).and.to.include('This invitation is for juan@example.com');
    expect(inbox.all('button', /Accept|Decline/)).to.deep.equal([]);
    expect(inbox.element.openCount).to.equal(0);
    await inbox.isAccessible();
  });

  it('shows a closed invitation that is for another account with what became of it', async () => {
    const { Id } = await world.invite('juan@example.com');
    await world.cancel(Id);
    const inbox = await show(accounts.bill, Id);
    await waitUntil(() => inbox.root.activeElement?.getAttribute('data-id') === Id, 'focus', { timeout: 5000 });
    expect(inbox.past[0]).to.include('Canceled');
    expect(inbox.cards).to.deep.equal([]);
    expect(inbox.text).not.to.include('This invitation is for');
    await inbox.isAccessible();
  });

  it('tells an address apart that is not the one of the account, where the page knows it', async () => {
    await world.invite('juan@example.com');
    const inbox = await show();
    await inbox.find('button', 'Accept invitation');
    inbox.element.accountEmail = 'ana@example.com';
    await inbox.reads('This invitation is for juan@example.com');
    expect(inbox.all('button', /Accept|Decline/)).to.deep.equal([]);
    inbox.element.accountEmail = 'Juan@Example.com';
    await inbox.find('button', 'Accept invitation');
  });

  it('can be read only', async () => {
    await world.invite('juan@example.com');
    const inbox = await show();
    await inbox.find('button', 'Accept invitation');
    inbox.element.setAttribute('readonly', '');
    await inbox.reads('You can read these invitations here, but not answer them.');
    expect(inbox.all('button', /Accept|Decline/)).to.deep.equal([]);
    expect(inbox.element.matches(':state(readonly)')).to.equal(true);
    await inbox.isAccessible();
  });

  it('lets nobody answer what may no longer be true', async () => {
    await world.invite('juan@example.com');
    const inbox = await show();
    await inbox.reads('invites this account');
    gate.break();
    await inbox.click(inbox.get('button', 'Refresh'));
    await inbox.reads('The service cannot be reached');
    for (const name of ['Accept invitation', 'Decline']) {
      const button = inbox.get('button', name);
      expect(button.getAttribute('aria-disabled')).to.equal('true');
      expect(inbox.root.getElementById(button.getAttribute('aria-describedby')!)?.textContent).to.include('up to date again');
      await inbox.click(button);
    }
    await inbox.noDialog();
    await inbox.isAccessible();
    gate.mend();
    await inbox.click(inbox.get('button', 'Try again'));
    await waitUntil(() => inbox.get('button', 'Decline').getAttribute('aria-disabled') === 'false', '', { timeout: 5000 });
  });

  it('gives focus to the first answer, or to its heading', async () => {
    const inbox = await show();
    await inbox.reads('No open invitations');
    inbox.element.focus();
    await inbox.focuses(/^Open invitations/);
    await world.invite('juan@example.com');
    await inbox.find('button', 'Accept invitation');
    inbox.element.focus();
    await inbox.focuses('Accept invitation');
  });

  it('says that the account manages an organization, which cannot join another', async () => {
    const inbox = await show(accounts.bill);
    await inbox.reads('This account manages an organization');
    await inbox.isAccessible();
  });

  it('warns of a sender that can be mistaken for another', async () => {
    await world.put({ Id: accounts.bill, Name: 'Аmazon Web Services' });
    await world.invite('juan@example.com');
    const inbox = await show();
    await inbox.reads('Look closely: this name or address');
    const dialog = await inbox.askToAccept();
    expect(dialog.innerText).to.include('Look closely');
    await inbox.isAccessible();
  });

  it('shows nothing of what is no text, though it looks like a template', async () => {
    const markup = { _$litType$: 1, strings: Object.assign(['<b id="bad">bad</b>'], { raw: ['<b id="bad">bad</b>'] }), values: [] };
    const { Id } = await world.invite('juan@example.com');
    const { Handshake } = await world.juan.send('DescribeHandshake', { HandshakeId: Id });
    const { Resources } = Handshake;
    const bad = { ...Handshake, Parties: [{ Type: 'EMAIL', Id: markup }, ...Handshake.Parties], Resources: [...Resources, { Type: 'NOTES', Value: markup }] };
    gate.answer('ListHandshakesForAccount', { Handshakes: [bad, { Id: 'h-2', State: markup, Arn: markup }] });
    gate.answer('DescribeOrganization', { Organization: { Id: markup, MasterAccountEmail: markup, MasterAccountId: markup } });
    const inbox = await show();
    await inbox.reads('invites this account');
    gate.answer('AcceptHandshake', { __type: markup, Message: markup, Reason: markup }, 400);
    gate.answer('DescribeOrganization', { __type: 'AWSOrganizationsNotInUseException' }, 400);
    await inbox.element.refresh();
    const dialog = await inbox.accept();
    await waitUntil(() => dialog.querySelector('[part~=error]'), '', { timeout: 5000 });
    expect(inbox.root.querySelector('#bad')).to.equal(null);
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
