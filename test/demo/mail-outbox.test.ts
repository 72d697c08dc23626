import '../../demo/mail-outbox.ts';
import { expect, fixture, html } from '@open-wc/testing';
import type { MailOutbox } from '../../demo/mail-outbox.ts';
import { OrganizationsClient } from '../../src/index.ts';
import { createGate } from '../harness/gate.ts';
import { waitUntil } from '../support/wait-until.ts';
import { accounts, createWorld, type World } from '../support/world.ts';

describe('<mail-outbox>', () => {
  let world: World;
  let gate: ReturnType<typeof createGate>;
  let outbox: MailOutbox;
  let counts: number[];

  beforeEach(async () => {
    world = createWorld();
    gate = createGate(world.adapter);
    counts = [];
    const count = (event: Event) => counts.push((event as CustomEvent<{ count: number }>).detail.count);
    const client = new OrganizationsClient({ adapter: gate.adapter, account: accounts.bill });
    outbox = await fixture<MailOutbox>(html`<mail-outbox .client=${client} @mails-change=${count}></mail-outbox>`);
    await waitUntil(() => counts.length > 0);
  });

  const find = (selector: string) => outbox.shadowRoot!.querySelector<HTMLElement>(selector);
  const rows = () => [...outbox.shadowRoot!.querySelectorAll<HTMLButtonElement>('.entry')];
  const read = () => find('#subject')?.textContent;
  const mails = (count: number) => waitUntil(() => counts.at(-1) === count && rows().length === count, `${count} mails`);

  it('says what will be here while it is empty', async () => {
    expect(find('.nothing')?.textContent).to.include('No email yet');
    await expect(outbox).to.be.accessible();
  });

  it('shows an invitation as text, with a link that opens it', async () => {
    const { Id } = await world.invite('juan@example.com', { Notes: '<img src=x>\n$ & "hello"' });
    await mails(1);
    expect(find('.message')?.textContent).to.equal('<img src=x>\n$ & "hello"');
    expect(find('.message img')).to.equal(null);
    expect(find('.action')?.getAttribute('href')).to.equal(`#account=222222222222&invitation-id=${Id}`);
    await expect(outbox).to.be.accessible();
  });

  it('reads the newest letter as it comes, unless another one was opened', async () => {
    await world.invite('juan@example.com');
    world.pass(1);
    await world.invite('susan@example.com');
    await mails(2);
    expect(find('.addressee')?.textContent).to.include('susan@example.com');
    expect(outbox.shadowRoot!.activeElement).to.equal(null);
    rows()[1]!.click();
    await waitUntil(() => outbox.shadowRoot!.activeElement?.id === 'subject', 'focus');
    expect(find('.addressee')?.textContent).to.include('juan@example.com');
    world.pass(1);
    await world.invite('anika@example.com');
    await mails(3);
    expect(find('.addressee')?.textContent).to.include('juan@example.com');
    expect(rows().map((row) => row.getAttribute('aria-current'))).to.deep.equal(['false', 'false', 'true']);
    rows()[0]!.click();
    await outbox.updateComplete;
    world.pass(1);
    await world.invite('priya@example.org');
    await mails(4);
    expect(find('.addressee')?.textContent).to.include('priya@example.org');
  });

  it('keeps what it has while it cannot ask, says so, and asks again', async () => {
    const { Id } = await world.invite('juan@example.com');
    await mails(1);
    gate.break();
    world.pass(1);
    await world.cancel(Id);
    await waitUntil(() => find('.failure'));
    expect(find('.failure')?.textContent).to.include('may be out of date');
    expect(read()).to.include('invites your account');
    await expect(outbox).to.be.accessible();
    gate.mend();
    find('.failure button')?.click();
    await mails(2);
    expect(find('.failure')).to.equal(null);
    expect(read()).to.include('was canceled');
  });
});
