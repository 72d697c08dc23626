import { expect, oneEvent } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { OrganizationsClient } from '../../src/client/organizations-client.ts';
import { createListWorld, type ListWorld } from '../harness/show-list.ts';
import { waitUntil } from '../support/wait-until.ts';
import { accounts } from '../support/world.ts';

const day = 86_400;

describe('<invitation-list>', () => {
  let world: ListWorld;

  beforeEach(() => (world = createListWorld()));

  it('lists every state newest first, with a count, in a table', async () => {
    const { Id: accepted } = await world.invite(accounts.juan);
    await world.accept(accounts.juan, accepted);
    world.pass(1);
    const { Id: declined } = await world.invite('susan@example.com');
    await world.decline(accounts.susan, declined);
    world.pass(1);
    await world.invite('late@example.com');
    world.pass(14 * day);
    const { Id: canceled } = await world.invite('nobody@example.com');
    await world.cancel(canceled);
    world.pass(1);
    await world.invite('soon@example.com');
    world.pass(13.5 * day);
    await world.invite('anika@example.com');
    const list = await world.show();
    await list.reads('anika@example.com');
    expect(list.recipients).to.deep.equal([
      'anika@example.com',
      'soon@example.com',
      'nobody@example.com',
      'late@example.com',
      'susan@example.com',
      accounts.juan,
    ]);
    const states = list.recipients.map((recipient) => list.status(recipient));
    expect(states).to.deep.equal(['Open', 'Expires soon', 'Canceled', 'Expired', 'Declined', 'Accepted']);
    expect(list.get('heading').textContent).to.match(/Invitations\s+6/);
    await list.reads('30 days after they were closed');
    await list.isAccessible();
  });

  it('says that it is on its way, and then that there is nothing', async () => {
    const release = world.gate.hold();
    const list = await world.show();
    await list.reads('Loading invitations');
    await list.isAccessible();
    release();
    await list.reads('No invitations yet');
    await list.isAccessible();
  });

  it('tells a standalone account and a member why there is nothing for them', async () => {
    const standalone = await world.show({}, accounts.juan);
    await standalone.reads('This account is in no organization');
    await standalone.isAccessible();
    const { Id } = await world.invite(accounts.juan);
    await world.accept(accounts.juan, Id);
    const member = await world.show({}, accounts.juan);
    await member.reads('Only the management account can see these invitations');
  });

  it('keeps what it knows when the service is gone, and tries again', async () => {
    await world.invite('juan@example.com');
    const list = await world.show();
    await list.reads('juan@example.com');
    world.gate.break();
    await list.click(list.get('button', 'Refresh'));
    await list.reads('The service cannot be reached');
    expect(list.text).to.include('What you see below is from');
    expect(list.recipients).to.deep.equal(['juan@example.com']);
    await list.isAccessible();
    world.gate.mend();
    await list.click(list.get('button', 'Try again'));
    await waitUntil(() => !list.text.includes('cannot be reached'));
    expect(list.recipients).to.deep.equal(['juan@example.com']);
  });

  it('shows message, ids and times on demand, and copies ids', async () => {
    const { Id, Arn } = await world.invite('juan@example.com', { Notes: 'Hello\nJuan' });
    const list = await world.show();
    await list.reads('juan@example.com');
    const toggle = list.get('button', 'juan@example.com');
    expect(toggle.getAttribute('aria-expanded')).to.equal('false');
    toggle.focus();
    await list.press('Enter');
    await list.reads(Id);
    expect(toggle.getAttribute('aria-expanded')).to.equal('true');
    expect(list.text).to.include(Arn);
    expect(list.root.querySelector('.message')?.textContent).to.equal('Hello\nJuan');
    await list.isAccessible();
    const copy = list.get('button', /^Copy Invitation ID: /);
    const drawn = copy.querySelector('svg')?.innerHTML;
    await list.click(copy);
    await waitUntil(() => copy.querySelector('svg')?.innerHTML !== drawn || getSelection()?.toString() === Id);
    toggle.focus();
    await list.press('Enter');
    await waitUntil(() => !list.text.includes(Arn));
  });

  it('hands a closed invitation back to the page to be sent again', async () => {
    const { Id } = await world.invite('juan@example.com', { Notes: 'Hello' });
    await world.cancel(Id);
    const list = await world.show();
    const resend = oneEvent(document, 'invitation-resend');
    await list.click(await list.find('button', 'Send again to juan@example.com'));
    expect((await resend).detail).to.deep.equal({ recipient: 'juan@example.com', notes: 'Hello' });
  });

  it('follows what others do, without being asked', async () => {
    const list = await world.show();
    await list.reads('No invitations yet');
    const { Id } = await world.invite(accounts.juan);
    await list.reads(accounts.juan);
    await world.accept(accounts.juan, Id);
    await waitUntil(() => list.status(accounts.juan) === 'Accepted');
    expect(list.all('button', `Cancel invitation for ${accounts.juan}`)).to.deep.equal([]);
  });

  it('lets an invitation expire while the page stays open', async () => {
    await world.invite('juan@example.com');
    const list = await world.show();
    await list.reads('juan@example.com');
    expect(list.status('juan@example.com')).to.equal('Open');
    const asked = world.gate.asked.length;
    world.pass(13.5 * day);
    await waitUntil(() => list.status('juan@example.com') === 'Expires soon', '');
    world.pass(1.5 * day);
    await waitUntil(() => list.status('juan@example.com') === 'Expired', '');
    expect(world.gate.asked.length).to.equal(asked);
  });

  it('shows 20 at a time and leads on by keyboard', async () => {
    await world.many(45);
    const list = await world.show();
    await list.reads('1–20 of 45');
    expect(list.recipients).to.have.length(20);
    expect(list.recipients[0]).to.equal('nobody45@example.com');
    await list.isAccessible();
    list.get('button', 'Next').focus();
    await list.press('Enter');
    await list.reads('21–40 of 45');
    await list.focuses('Next');
    await list.press('Enter');
    await list.reads('41–45 of 45');
    await list.focuses('Next');
    expect(list.recipients).to.deep.equal([5, 4, 3, 2, 1].map((number) => `nobody${number}@example.com`));
    await list.click(list.get('button', 'Previous'));
    await list.reads('21–40 of 45');
  });

  it('shows hostile answers as text or not at all', async () => {
    const template = { _$litType$: 1, strings: ['<img src=x>'], values: [] };
    const Handshakes = [
      {
        Id: 'h-hostile',
        Arn: template,
        State: 'STRANGE',
        RequestedTimestamp: '1',
        ExpirationTimestamp: template,
        Parties: [{ Type: 'EMAIL', Id: 'evil\u202Emoc@example.com' }],
        Resources: [{ Type: 'NOTES', Value: template }, null, { Type: 'ORGANIZATION', Value: template, Resources: template }],
      },
      { Id: 'h-empty' },
      { Id: 'h-notes', State: 'OPEN', Parties: [{ Type: 'EMAIL', Id: '<b>a@b.c</b>' }], Resources: [{ Type: 'NOTES', Value: '<img src=x>' }] },
    ];
    world.gate.answer('ListHandshakesForOrganization', { Handshakes });
    const list = await world.show();
    await list.reads('STRANGE');
    expect(list.text).to.include('evil[U+202E]moc@example.com');
    await list.click(list.get('button', '<b>a@b.c</b>'));
    await list.reads('<img src=x>');
    await list.click(list.get('button', 'evil[U+202E]moc@example.com'));
    expect(list.root.querySelector('img')).to.equal(null);
    await list.isAccessible();
  });

  it('names a state that is missing, and sends again only what was closed, to somebody', async () => {
    const sent = [{ Type: 'EMAIL', Id: 'juan@example.com' }];
    world.gate.answer('ListHandshakesForOrganization', { Handshakes: [{ Id: 'h-nothing' }, { Id: 'h-strange', State: 'STRANGE', Parties: sent }, { Id: 'h-nobody', State: 'DECLINED' }] });
    const list = await world.show();
    await list.reads('STRANGE');
    expect(list.status('h-nothing')).to.equal('Unknown');
    expect(list.all('button', /^Send again/)).to.have.length(0);
    await list.isAccessible();
  });

  it('is readable at 320 pixels without scrolling sideways', async () => {
    await world.invite('a.rather.long.address.of.a.department@subsidiary.example.com');
    await setViewport({ width: 320, height: 640 });
    const list = await world.show();
    await list.reads('subsidiary');
    await list.click(list.get('button', /^a\.rather/));
    await list.reads('ARN');
    expect(document.documentElement.scrollWidth).to.equal(320);
    expect(list.all('rowheader')).to.have.length(1);
    await list.isAccessible();
    await setViewport({ width: 1024, height: 768 });
  });

  it('drops what it knows when it asks for another account', async () => {
    await world.invite('juan@example.com');
    const list = await world.show();
    await list.reads('juan@example.com');
    list.element.client = new OrganizationsClient({ adapter: world.gate.adapter, account: accounts.juan });
    await list.reads('This account is in no organization');
    expect(list.text).not.to.include('juan@example.com');
  });
});
