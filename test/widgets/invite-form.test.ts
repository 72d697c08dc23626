import { expect } from '@open-wc/testing';
import { hear } from '../harness/hear.ts';
import type { InviteFormHarness } from '../harness/invite-form.ts';
import { createFormWorld, type FormWorld } from '../harness/show-form.ts';
import { waitUntil } from '../support/wait-until.ts';
import { accounts } from '../support/world.ts';

describe('<invite-form>', () => {
  let world: FormWorld;
  let form: InviteFormHarness;
  const heard = hear();

  beforeEach(async () => {
    world = createFormWorld();
    form = await world.show();
    await form.ready();
  });

  describe('problems', () => {
    it('puts focus on the field when there is one, with the error at it', async () => {
      await form.click(form.submit);
      await form.focuses('Email address or account ID');
      expect(form.entry.getAttribute('aria-invalid')).to.equal('true');
      expect(form.description(form.entry)).to.include('Enter at least one');
      await form.isAccessible();
    });

    it('sums up several, each leading to its field', async () => {
      await form.enter('nonsense,');
      await form.click(form.get('button', 'Add tags'));
      await form.focuses('Key');
      await form.type('aws:team');
      await form.click(form.get('button', 'Add tag'));
      await waitUntil(() => form.all('textbox', 'Key').length === 2);
      await form.click(form.all('textbox', 'Value')[1]!);
      await form.type('lost');
      await form.click(form.submit);
      await form.focuses('There are 3 problems');
      await form.isAccessible();
      await form.press('Tab', 'Tab');
      await form.focuses(/: Keys cannot begin/);
      await form.press('Enter');
      await form.focuses('Key');
      expect(form.root.activeElement).to.equal(form.all('textbox', 'Key')[0]);
      expect(form.description(form.all('textbox', 'Key')[0]!)).to.include('Keys cannot begin with aws:');
      expect(form.description(form.all('textbox', 'Key')[1]!)).to.include('Enter a key');
      expect(world.invites()).to.equal(0);
    });

    it('says that there are too many tags, and sends none of them', async () => {
      const tags = Array.from({ length: 52 }, (_, index) => ({ Key: `key-${index}`, Value: '' }));
      await form.element.prefill({ recipients: 'juan@example.com', tags });
      await form.reads('You can add 0 more tags');
      await form.click(form.submit);
      await form.reads('An account can have 50 tags. Remove 2.');
      await form.focuses('Add tag');
      expect(form.description(form.get('button', 'Add tag'))).to.equal('An account can have 50 tags. Remove 2.');
      expect(world.invites()).to.equal(0);
      await form.click(form.get('button', 'Remove tag key-0'));
      await form.click(form.get('button', 'Remove tag key-1'));
      await waitUntil(() => !form.text.includes('An account can have 50 tags'));
    });

    it('flags both of two equal keys, and neither once one is changed', async () => {
      await form.element.prefill({ recipients: 'juan@example.com', tags: [{ Key: 'a', Value: '1' }, { Key: 'a', Value: '2' }] });
      await form.element.updateComplete;
      await form.click(form.submit);
      const errors = () => form.all('textbox', 'Key').map((key) => form.description(key));
      await waitUntil(() => errors()[0] !== '');
      expect(errors()).to.deep.equal(['Another tag has this key.', 'Another tag has this key.']);
      await form.click(form.all('textbox', 'Key')[1]!);
      await form.type('b');
      await waitUntil(() => errors()[0] === '');
      expect(errors()).to.deep.equal(['', '']);
    });

    it('counts a message in code points and never cuts it off', async () => {
      const message = '🎈'.repeat(1025);
      await form.element.prefill({ recipients: ['juan@example.com'], notes: message });
      await form.element.updateComplete;
      expect(form.text).to.include('The message is 1 character too long.');
      await form.click(form.submit);
      await form.focuses(/^Message/);
      expect(form.message.value).to.equal(message);
      await form.press('End', 'Backspace');
      await waitUntil(() => form.text.includes('0 characters left'));
      await form.click(form.submit);
      await form.reads('Invitation sent to juan@example.com');
    });
  });

  describe('the message', () => {
    it('is previewed in the email that it goes into, as text', async () => {
      await form.element.prefill({ recipients: 'juan@example.com', notes: 'One\n\nhttp://example.com <b>two</b>' });
      await form.click(form.get('button', 'Preview the email'));
      await form.reads('bill@example.com invites your account to o-exampleorgid');
      const quote = form.root.querySelector('blockquote')!;
      expect(quote.innerText).to.equal('One\n\nhttp://example.com <b>two</b>');
      expect(quote.querySelector('a, b')).to.equal(null);
      await form.isAccessible();
      await form.click(form.get('button', 'Preview the email'));
      await waitUntil(() => !form.root.querySelector('blockquote'));
    });
  });

  describe('the command', () => {
    it('is shown for every recipient, and copied', async () => {
      await form.element.prefill({ recipients: ['juan@example.com', 'nonsense'], notes: "It's me" });
      await form.click(form.get('button', 'Copy as AWS CLI'));
      await form.reads("--notes='It'\\''s me'");
      expect(form.root.querySelector('code')!.textContent.match(/aws organizations invite-account-to-organization/g)).to.have.length(1);
      await form.isAccessible();
      await form.click(form.get('button', 'Copy AWS CLI commands'));
      // With or without the permission to write to the clipboard, a person has the text.
      await waitUntil(() => form.root.querySelector('.copy path[d^="M3.25 8.5"]') ?? getSelection()!.toString(), 'copied or selected');
    });

    it('is copied as soon as it is shown', async () => {
      await form.element.prefill({ recipients: 'juan@example.com' });
      await form.click(form.get('button', 'Copy as AWS CLI'));
      await waitUntil(() => form.root.querySelector('.copy path[d^="M3.25 8.5"]') ?? getSelection()!.toString(), 'copied or selected');
    });

    it('is shown only for those that would be sent to', async () => {
      await world.join(accounts.juan);
      await world.invite('susan@example.com');
      await form.element.prefill({ recipients: ['anika@example.com', 'ANIKA@example.com', 'bill@example.com', 'juan@example.com', 'susan@example.com', 'priya@example.com'] });
      await form.reads('This account is already a member');
      expect(form.submit.textContent.trim()).to.equal('Send invitations');
      await form.click(form.get('button', 'Copy as AWS CLI'));
      await form.reads('2 commands');
      expect([...form.root.querySelector('code')!.textContent.matchAll(/"Id":"([^"]*)"/g)].map(([, id]) => id)).to.deep.equal(['anika@example.com', 'priya@example.com']);
    });

    it('is not shown with what AWS would refuse', async () => {
      await form.element.prefill({ recipients: 'juan@example.com', tags: [{ Key: 'aws:team', Value: 'red' }] });
      await form.click(form.get('button', 'Copy as AWS CLI'));
      await form.reads('Correct the message and the tags first');
      expect(form.root.querySelector('code')).to.equal(null);
      await form.element.prefill({ recipients: 'juan@example.com', notes: 'x'.repeat(1025) });
      await form.click(form.get('button', 'Copy as AWS CLI'));
      await form.reads('Correct the message and the tags first');
    });
  });

  it('is filled and emptied by the page, without a word to the page about it', async () => {
    const heard: string[] = [];
    for (const type of ['before-send', 'invitation-sent', 'input', 'change']) form.element.addEventListener(type, () => heard.push(type));
    await form.element.prefill({ recipients: ['juan@example.com', '333333333333'], notes: 'Hello', tags: [{ Key: 'team', Value: 'red' }] });
    await form.element.updateComplete;
    expect(form.recipients).to.deep.equal(['juan@example.com', '333333333333']);
    expect(form.message.value).to.equal('Hello');
    expect((form.get('textbox', 'Value') as HTMLInputElement).value).to.equal('red');
    await form.element.reset();
    await form.element.updateComplete;
    expect(form.recipients).to.deep.equal([]);
    expect(form.message.value).to.equal('');
    expect(form.all('textbox', 'Value')).to.deep.equal([]);
    expect(heard).to.deep.equal([]);
  });

  it('shows hostile text as the text that it is', async () => {
    await form.element.prefill({ recipients: '<img/src=x/onerror=alert(1)>,' });
    form.paste('<b>@example.com');
    await form.element.updateComplete;
    expect(form.root.querySelector('img, b')).to.equal(null);
    expect(form.recipients.length).to.be.greaterThan(0);
  });

  it('keeps what is typed when it is moved, and takes focus for its host', async () => {
    await form.enter('juan@example.com,');
    const place = document.createElement('div');
    form.element.parentElement?.append(place);
    place.append(form.element);
    await form.element.updateComplete;
    expect(form.recipients).to.deep.equal(['juan@example.com']);
    form.element.focus();
    await form.focuses('Email address or account ID');
  });

  it('goes on from field to field of a tag by Enter, and sends nothing', async () => {
    await form.element.prefill({ recipients: ['juan@example.com'] });
    await form.click(form.get('button', 'Add tags'));
    await form.focuses('Key');
    await form.type('team');
    await form.press('Enter');
    await form.focuses('Value');
    await form.press('Enter');
    await form.focuses('Add tag');
    expect(await world.sent()).to.deep.equal([]);
  });

  it('is worked by keyboard alone, in the order in which it is read', async () => {
    form.entry.focus();
    const order: (string | undefined)[] = [];
    for (let each = 0; each < 6; each++) {
      await form.press('Tab');
      order.push(form.focused);
    }
    expect(order).to.deep.equal(['Add from a CSV file', 'Message optional', 'Preview the email', 'Add tags', 'Send invitation', 'Copy as AWS CLI']);
    await form.tabBack(2);
    await form.press('Enter');
    await form.focuses('Key');
    await form.type('team');
    await form.press('Tab', 'Tab', 'Enter');
    await form.focuses('Add tags');
    await form.tabBack(1);
    await form.press('Enter');
    await form.reads('You decide.');
    await form.tabBack(2);
    await form.press('Enter');
    await form.dialog('Add recipients from a CSV file');
    await form.press('Tab');
    await form.focuses('Choose a file');
    await form.press('Escape');
    await form.focuses('Add from a CSV file');
  });

  it('says what changes to whoever cannot see it', async () => {
    await form.element.prefill({ recipients: ['juan@example.com', 'susan@example.com'], notes: 'x'.repeat(923) });
    await form.click(form.message);
    await form.press('End');
    await form.type('xx');
    await form.click(form.get('button', 'Remove juan@example.com'));
    world.gate.refuse('InviteAccountToOrganization', 'TooManyRequestsException', { headers: { 'retry-after': '1' } });
    await form.element.send();
    expect(heard).to.deep.equal(['100 characters left', 'juan@example.com removed', 'Too many at once. Continuing in 1 second']);
  });

  it('can be looked at only', async () => {
    form.element.readOnly = true;
    await form.element.prefill({ recipients: ['juan@example.com'], notes: 'Hello', tags: [{ Key: 'team', Value: 'red' }] });
    await form.reads('Nothing can be sent from here.');
    expect(form.all('button', /^(Send|Remove|Add)/)).to.deep.equal([]);
    expect(form.message.readOnly).to.equal(true);
    expect(form.element.matches(':state(readonly)')).to.equal(true);
    expect(await form.element.send()).to.deep.equal({ sent: [], left: ['juan@example.com'] });
    await form.isAccessible();
  });

  it('says beforehand that only the management account can invite', async () => {
    await world.join(accounts.juan);
    const other = await world.show({ client: world.as(accounts.juan) });
    await other.reads('This is not the management account');
    await other.isAccessible();
  });

  it('says beforehand which permission is missing, where the page knows it, and sends nothing', async () => {
    form.element.denied = 'CancelHandshake InviteAccountToOrganization';
    await form.reads('You may not send invitations');
    await form.reads('organizations:InviteAccountToOrganization');
    await form.enter('juan@example.com,');
    expect(form.submit.ariaDisabled).to.equal('true');
    expect(form.description(form.submit)).to.include('organizations:InviteAccountToOrganization');
    await form.isAccessible();
    await form.click(form.submit);
    expect(heard.at(-1)).to.include('organizations:InviteAccountToOrganization');
    expect(await form.element.send()).to.deep.equal({ sent: [], left: ['juan@example.com'] });
    expect(world.invites()).to.equal(0);
    form.element.denied = '';
    await waitUntil(() => form.submit.ariaDisabled === 'false');
    await form.click(form.submit);
    await form.reads('Invitation sent to juan@example.com');
  });

  it('says once that the account is in no organization, however it is learnt', async () => {
    const alone = await world.show({ client: world.as(accounts.juan) });
    await alone.reads('This account is in no organization');
    await alone.enter('susan@example.com,');
    await alone.click(alone.submit);
    await alone.outcomeFocused();
    expect(alone.text.match(/This account is in no organization/g)).to.have.length(1);
  });

  it('says that there is nobody to ask, and keeps what was entered', async () => {
    const alone = await world.show({ client: undefined });
    await alone.element.prefill({ recipients: ['juan@example.com'] });
    expect(alone.text).not.to.include('Nobody is here');
    await alone.click(alone.submit);
    await alone.reads('Nobody is here to be asked');
    expect(alone.recipients).to.deep.equal(['juan@example.com']);
    await alone.isAccessible();
    alone.element.client = world.client;
    await waitUntil(() => !alone.text.includes('Nobody is here'));
    await alone.click(alone.submit);
    await alone.reads('Invitation sent to juan@example.com');
  });

  it('takes a result link from the page', async () => {
    const link = document.createElement('a');
    Object.assign(link, { slot: 'result', href: '#list', textContent: 'See the list' });
    form.element.append(link);
    await form.element.prefill({ recipients: ['juan@example.com'] });
    await form.element.send();
    expect(link.checkVisibility()).to.equal(true);
  });

  it('says when the message is too long', async () => {
    await form.element.prefill({ notes: 'a'.repeat(1020) });
    heard.length = 0;
    await form.click(form.message);
    await form.press('End');
    await form.type('12345');
    await waitUntil(() => heard.length > 1, 'both');
    expect(heard).to.deep.equal(['0 characters left', 'The message is 1 character too long.']);
  });

  it('has a heading of its level, whatever the page calls a level', async () => {
    const level = () => form.root.querySelector('[role=heading]')!.getAttribute('aria-level');
    for (const [written, meant] of [
      ['3', '3'],
      ['high', '2'],
      ['-1', '1'],
    ] as const) {
      form.element.setAttribute('heading-level', written);
      await form.element.updateComplete;
      expect(level()).to.equal(meant);
    }
    form.element.removeAttribute('heading-level');
    await form.element.updateComplete;
    expect(level()).to.equal('2');
  });
});
