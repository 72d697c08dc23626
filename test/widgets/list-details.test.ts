import { expect } from '@open-wc/testing';
import { createListWorld, type ListWorld } from '../harness/show-list.ts';
import { waitUntil } from '../support/wait-until.ts';
import { accounts } from '../support/world.ts';

const day = 24 * 3600;

describe('the details of <invitation-list>', () => {
  let world: ListWorld;

  beforeEach(() => (world = createListWorld()));

  const steps = (details: HTMLElement): string[] =>
    [...details.querySelectorAll('.timeline li')].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());

  it('say what happened and what follows, in the time zone of the page', async () => {
    await world.invite('juan@example.com');
    const list = await world.show({ 'time-zone': 'Asia/Tokyo' });
    await list.reads('juan@example.com');
    const details = await list.open('juan@example.com');
    expect(steps(details)).to.deep.equal([
      'Sent December 14, 2016 at 4:14:19 AM GMT+9',
      'Expires if nobody answers December 29, 2016 at 4:14:19 AM GMT+9',
      'Leaves this list at the latest January 28, 2017 at 4:14:19 AM GMT+9',
    ]);
    expect(details.textContent).to.include('o-exampleorgid');
    expect(details.textContent).to.include('bill@example.com');
    await list.isAccessible();
  });

  it('are on their way from the press on, with a ring in place of the arrow', async () => {
    await world.invite('juan@example.com');
    const list = await world.show();
    await list.reads('juan@example.com');
    const toggle = list.get('button', 'juan@example.com');
    const arrow = toggle.querySelector('.icon')!;
    const { width } = getComputedStyle(arrow);
    toggle.click();
    const ring = getComputedStyle(toggle, '::before');
    expect([toggle.ariaBusy, ring.content, ring.width, getComputedStyle(arrow).display]).to.deep.equal(['true', '""', width, 'none']);
    await waitUntil(() => toggle.ariaBusy === null && getComputedStyle(arrow).display !== 'none', 'the arrow again');
    expect(toggle.ariaExpanded).to.equal('true');
  });

  it('invent no time that they do not know, and tell the one that they have seen', async () => {
    const { Id } = await world.invite(accounts.juan);
    const list = await world.show({ 'time-zone': 'UTC' });
    await list.reads(accounts.juan);
    world.pass(day);
    await world.accept(accounts.juan, Id);
    await waitUntil(() => list.status(accounts.juan) === 'Accepted');
    expect(steps(await list.open(accounts.juan)).slice(1)).to.deep.equal([
      'Accepted first seen here December 14, 2016 at 7:14:19 PM UTC',
      'Leaves this list at the latest January 13, 2017 at 7:14:19 PM UTC',
    ]);
    const later = await world.show({ 'time-zone': 'UTC' });
    await later.reads(accounts.juan);
    expect(steps(await later.open(accounts.juan)).slice(1)).to.deep.equal([
      'Accepted When is not recorded',
      'Leaves this list at the latest January 27, 2017 at 7:14:19 PM UTC',
    ]);
  });

  it('know when an invitation expired', async () => {
    await world.invite('juan@example.com');
    world.pass(16 * day);
    const list = await world.show({ 'time-zone': 'UTC' });
    await list.reads('juan@example.com');
    expect(steps(await list.open('juan@example.com')).slice(1)).to.deep.equal([
      'Expired December 28, 2016 at 7:14:19 PM UTC',
      'Leaves this list January 27, 2017 at 7:14:19 PM UTC',
    ]);
  });

  it('tell relative times within a week, else the date, and the full time in either case', async () => {
    await world.invite('juan@example.com');
    world.pass(9 * day);
    const list = await world.show({ 'time-zone': 'UTC' });
    await list.reads('juan@example.com');
    expect(list.row('juan@example.com').textContent).to.include('Dec 13, 2016');
    expect(list.row('juan@example.com').textContent).to.include('in 6 days');
    expect(list.row('juan@example.com').querySelector('time')?.dateTime).to.equal('2016-12-13T19:14:19.257Z');
    expect((await list.open('juan@example.com')).textContent).to.include('December 28, 2016 at 7:14:19 PM UTC');
  });

  it('lead an organization to the access that it does not get by itself', async () => {
    await world.join(accounts.juan);
    const list = await world.show();
    await list.reads(accounts.juan);
    const details = await list.open(accounts.juan);
    expect(list.get('heading', 'What you can do next', details).ariaLevel).to.equal('3');
    const summary = details.querySelector('summary')!;
    summary.focus();
    await list.press('Enter');
    const codes = [...details.querySelectorAll('pre')].map(({ textContent }) => textContent);
    expect(codes).to.have.length(3);
    const document = /--assume-role-policy-document '(.*)'$/.exec(codes[0]!)?.[1];
    expect(JSON.parse(document!)).to.deep.equal(JSON.parse(codes[2]!));
    expect(JSON.parse(document!)).to.deep.equal({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::111111111111:root' }, Action: 'sts:AssumeRole' }],
    });
    expect(codes[1]).to.equal('aws iam attach-role-policy --role-name OrganizationAccountAccessRole --policy-arn arn:aws:iam::aws:policy/AdministratorAccess');
    await list.isAccessible();
    const copy = list.get('button', /^Copy command that makes/, details);
    const drawn = copy.querySelector('svg')?.innerHTML;
    await list.click(copy);
    await waitUntil(() => copy.querySelector('svg')?.innerHTML !== drawn || getSelection()?.toString() === codes[0]);
  });

  it('give no command that an answer could have written', async () => {
    world.gate.answer('ListHandshakesForOrganization', {
      Handshakes: [{ Id: 'h-1', Arn: "arn:aws:organizations::111111111111'; rm -rf /:handshake", State: 'ACCEPTED', Parties: [{ Type: 'EMAIL', Id: 'a@b.c' }] }],
    });
    const list = await world.show();
    await list.reads('a@b.c');
    const details = await list.open('a@b.c');
    const commands = [...details.querySelectorAll('pre')].map(({ textContent }) => textContent).join();
    expect(commands).to.include('OrganizationAccountAccessRole');
    expect(commands).not.to.include('rm -rf');
  });
});
