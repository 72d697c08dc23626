import '../../widgets/define.ts';
import '../../demo/account-switch.ts';
import '../../demo/start-over.ts';
import { expect, fixture, html } from '@open-wc/testing';
import { startInbox } from '../../demo/inbox.ts';
import { formatLink } from '../../demo/link.ts';
import { waitUntil } from '../support/wait-until.ts';
import { accounts, createWorld } from '../support/world.ts';

describe('the invited side', () => {
  it('is where the page’s address says, and the address follows it', async () => {
    const world = createWorld();
    const { Id } = await world.invite('juan@example.com');
    const page = await fixture(
      html`<main>
        <start-over .client=${world.bill}></start-over>
        <section id="account">
          <account-switch .client=${world.bill}></account-switch>
          <organizations-provider id="invited" .adapter=${world.adapter}><invitation-inbox .now=${world.now}></invitation-inbox></organizations-provider>
        </section>
      </main>`,
    );
    const inbox = page.querySelector('invitation-inbox')!;
    const choice = page.querySelector('account-switch')!;
    const provider = page.querySelector('organizations-provider')!;
    const focused = () => inbox.shadowRoot!.activeElement?.getAttribute('data-id');

    startInbox();
    expect(provider.account).to.equal(accounts.juan);
    expect(inbox.invitationId).to.equal('');

    await waitUntil(() => choice.shadowRoot!.querySelectorAll('input').length === 4);
    choice.shadowRoot!.querySelectorAll('input')[1]!.click();
    expect(provider.account).to.equal(accounts.susan);
    expect(location.hash).to.equal(formatLink({ account: accounts.susan }));

    const link = document.createElement('a');
    link.href = formatLink({ account: accounts.juan, invitationId: Id });
    page.append(link);
    link.click();
    await waitUntil(() => focused() === Id, 'the invitation has focus');
    expect(provider.account).to.equal(accounts.juan);
    expect(choice.account).to.equal(accounts.juan);

    link.focus();
    (document.activeElement as HTMLElement).blur();
    link.click();
    await waitUntil(() => focused() === Id, 'the same link works again');

    location.hash = '#outbox';
    await new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    expect(inbox.invitationId).to.equal(Id);

    page.querySelector('start-over')!.dispatchEvent(new CustomEvent('started-over'));
    expect(inbox.invitationId).to.equal('');
    expect(location.hash).to.equal(formatLink({ account: accounts.juan }));
    history.replaceState(null, '', location.pathname + location.search);
  });
});
