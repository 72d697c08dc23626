import '../../widgets/invite-form/define.ts';
import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { OrganizationsClient } from '../../src/client/organizations-client.ts';
import type { InviteForm } from '../../widgets/invite-form/invite-form.ts';
import { createGate } from '../harness/gate.ts';
import { InviteFormHarness } from '../harness/invite-form.ts';
import { uniqueName } from '../support/stores.ts';
import { accounts, createWorld, type World } from '../support/world.ts';

describe('<invite-form>', () => {
  let world: World;
  let gate: ReturnType<typeof createGate>;
  let form: InviteFormHarness;

  beforeEach(async () => {
    world = createWorld();
    gate = createGate(world.adapter);
    const client = new OrganizationsClient({ adapter: gate.adapter, account: accounts.bill });
    form = new InviteFormHarness(await fixture<InviteForm>(html`<invite-form .client=${client} .now=${world.now} .draftKey=${uniqueName()}></invite-form>`));
    await form.ready();
  });

  const invites = () => gate.asked.filter((operation) => operation === 'InviteAccountToOrganization');
  const sentTo = async () => (await world.sent()).map(({ Parties }) => Parties.find(({ Type }) => Type !== 'ORGANIZATION')?.Id ?? '').toSorted((one, other) => one.localeCompare(other));

  describe('recipients', () => {
    it('turns what is typed into tokens at commas, semicolons, spaces and Enter', async () => {
      await form.enter('juan@example.com,susan@example.com;anika@example.com 333333333333 ');
      await form.type('someone@example.com');
      await form.press('Enter');
      expect(form.recipients).to.deep.equal([
        'juan@example.com',
        'susan@example.com',
        'anika@example.com',
        '333333333333',
        'someone@example.com',
      ]);
      expect(form.entry.value).to.equal('');
      expect(invites()).to.deep.equal([]);
      await form.isAccessible();
    });

    it('takes a pasted list apart, unwraps names, links and grouped ids, and drops nothing', async () => {
      form.paste('"Perez, Juan" <juan@example.com>\nSusan <susan@example.com>\tmailto:anika@example.com?subject=x\n4444-4444-4444; nonsense');
      await waitUntil(() => form.recipients.length === 5);
      expect(form.recipients).to.deep.equal(['juan@example.com', 'susan@example.com', 'anika@example.com', '444444444444', 'nonsense']);
    });

    it('keeps a bad entry with its reason, and can be edited by keyboard alone', async () => {
      await form.enter('nonsense,juan@example.com,');
      await form.reads('neither 12 digits');
      expect(form.description(form.token('nonsense'))).to.include('neither 12 digits nor an email address');
      await form.press('ArrowLeft', 'ArrowLeft');
      await form.focuses('nonsense');
      await form.press('F2');
      await form.focuses('Edit nonsense');
      await form.selectAll();
      await form.type('susan@example.com');
      await form.press('Enter');
      await form.focuses('susan@example.com');
      expect(form.recipients).to.deep.equal(['susan@example.com', 'juan@example.com']);
      expect(form.description(form.token('susan@example.com'))).not.to.include('neither');
    });

    it('leaves an entry as it was when editing is given up', async () => {
      await form.enter('juan@example.com,');
      await form.press('ArrowLeft', 'Enter');
      await form.focuses('Edit juan@example.com');
      await form.type('x');
      await form.press('Escape');
      await form.focuses('juan@example.com');
      expect(form.recipients).to.deep.equal(['juan@example.com']);
    });

    it('removes by key and by button, and moves focus to the neighbour', async () => {
      await form.enter('juan@example.com,susan@example.com,anika@example.com,');
      await form.press('Backspace');
      await form.focuses('anika@example.com');
      await form.press('Delete');
      await form.focuses('susan@example.com');
      await form.click(form.get('button', 'Remove juan@example.com'));
      await form.focuses('susan@example.com');
      await form.press('Backspace');
      await form.focuses('Email address or account ID');
      expect(form.recipients).to.deep.equal([]);
    });

    it('flags the second of two that are the same', async () => {
      await form.enter('Juan@example.com,juan@example.com,');
      await form.reads('already in the list');
      expect(form.description(form.token('juan@example.com'))).to.include('already in the list');
      expect(form.description(form.token('Juan@example.com'))).not.to.include('already');
    });
  });

  describe('sending', () => {
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
      expect(await sentTo()).to.deep.equal(['333333333333', 'juan@example.com']);
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
      expect(await sentTo()).to.deep.equal(['juan@example.com']);
      expect(form.recipients).to.deep.equal([]);
    });

    it('takes what still stands in the field, by keyboard alone', async () => {
      form.entry.focus();
      await form.type('juan@example.com');
      await form.press('Enter', 'Enter');
      await form.reads('Invitation sent to juan@example.com');
      expect(await sentTo()).to.deep.equal(['juan@example.com']);
    });

    it('never sends twice for a double click or for Enter pressed again', async () => {
      await form.enter('juan@example.com, susan@example.com,');
      const release = gate.hold();
      await form.click(form.submit, 2);
      await form.press('Enter', 'Enter');
      await form.reads('Sending 1 of 2…');
      await form.isAccessible();
      expect(form.submit.getAttribute('aria-disabled')).to.equal('true');
      release();
      await form.reads('2 invitations sent');
      expect(invites()).to.deep.equal(['InviteAccountToOrganization', 'InviteAccountToOrganization']);
    });

    it('keeps what was refused with its reason and everything else that was typed, and retries', async () => {
      const failed = oneEvent(form.element, 'invitation-failed');
      gate.refuse('InviteAccountToOrganization', 'DuplicateHandshakeException');
      await form.enter('juan@example.com, susan@example.com,');
      await form.click(form.message);
      await form.type('Welcome');
      await form.click(form.submit);
      await form.reads('1 invitation was not sent');
      await form.outcomeFocused();
      expect((await failed).detail).to.include({ recipient: 'juan@example.com', name: 'DuplicateHandshakeException', unknown: false });
      await form.reads('There is already an open invitation');
      expect(form.recipients).to.deep.equal(['juan@example.com']);
      expect(form.message.value).to.equal('Welcome');
      await form.isAccessible();
      await form.click(form.get('button', 'Retry 1 failed'));
      await form.reads('Invitation sent to juan@example.com');
      expect(await sentTo()).to.deep.equal(['juan@example.com', 'susan@example.com']);
    });

    for (const [name, words] of [
      ['AccountOwnerNotVerifiedException', 'Verify the management account’s email address first'],
      ['FinalizingOrganizationException', 'Your organization is still being set up'],
      ['AccessDeniedException', 'organizations:InviteAccountToOrganization'],
    ] as const)
      it(`stops at ${name} in words of its own and keeps everything`, async () => {
        gate.answer('InviteAccountToOrganization', { __type: name, Message: 'No.' }, 400);
        await form.enter('juan@example.com, susan@example.com,');
        await form.click(form.submit);
        await form.reads(words);
        await form.outcomeFocused();
        expect(invites()).to.deep.equal(['InviteAccountToOrganization']);
        expect(form.recipients).to.deep.equal(['juan@example.com', 'susan@example.com']);
        await form.isAccessible();
      });

    it('keeps everything when the service cannot be reached', async () => {
      gate.break();
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
      expect(invites()).to.deep.equal([]);
      expect(form.recipients).to.deep.equal(['juan@example.com']);
    });
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
      expect(invites()).to.deep.equal([]);
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
});
