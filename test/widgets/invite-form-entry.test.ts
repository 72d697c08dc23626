import '../../widgets/invite-form/define.ts';
import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { OrganizationsClient } from '../../src/client/organizations-client.ts';
import type { InviteForm } from '../../widgets/invite-form/invite-form.ts';
import { createGate } from '../harness/gate.ts';
import { InviteFormHarness } from '../harness/invite-form.ts';
import { uniqueName } from '../support/stores.ts';
import { accounts, createWorld, type World } from '../support/world.ts';

const csv = `Team,Owner
Payments,juan@example.com
Search,susan.example.com
"Data
platform",Susan Perez <susan@example.com>
Fraud,
Again,JUAN@example.com
Own,bill@example.com
`;

describe('<invite-form>', () => {
  let world: World;
  let gate: ReturnType<typeof createGate>;
  let client: OrganizationsClient;
  let form: InviteFormHarness;

  const open = async (key: string, more: Partial<InviteForm> = {}) => {
    const element = await fixture<InviteForm>(html`<invite-form .client=${client} .now=${world.now} .draftKey=${key}></invite-form>`);
    Object.assign(element, more);
    const opened = new InviteFormHarness(element);
    await element.prefill({}).catch(() => undefined);
    return opened;
  };

  beforeEach(async () => {
    world = createWorld();
    gate = createGate(world.adapter);
    client = new OrganizationsClient({ adapter: gate.adapter, account: accounts.bill });
    form = await open(uniqueName(), { accountQuota: 10 });
    await form.ready();
  });

  describe('recipients', () => {
    it('says beforehand what is known against them, and takes it back when it is no longer true', async () => {
      await world.join(accounts.juan);
      const { Id } = await world.invite('susan@example.com');
      await form.enter('222222222222,Susan@example.com,bill@example.com,');
      await form.reads('This account is already a member of your organization.');
      await form.reads('Already invited on Dec 13, 2016. That invitation is open until Dec 28, 2016.');
      await form.reads('This is your organization’s own management account.');
      await form.isAccessible();
      await form.click(form.submit);
      await form.focuses('There are 3 problems');
      expect(gate.asked).not.to.include('InviteAccountToOrganization');
      await world.cancel(Id);
      await waitUntil(() => !form.root.querySelector('.box li:nth-child(2)')!.textContent.includes('Already'), 'nothing against Susan', { timeout: 5000 });
    });

    for (const [text, words] of [
      ['12345678901', 'These are 11 digits; an account ID has 12.'],
      ['1234-5678-901', 'These are 11 digits'],
      ['1.23457E+11', 'A spreadsheet has rounded this account ID.'],
      ['jüan@example.com', 'not “ü” (U+00FC)'],
      ['juan\u200B@example.com', 'There is an invisible sign in it, U+200B.'],
      [`${'a'.repeat(60)}@example.com`, 'this one has 72'],
      ['juan@ex\u0430mple.com', 'The domain mixes letters of different alphabets'],
      ['juan@xn--exmple-cua.com', 'The domain is written in another alphabet'],
    ] as const)
      it(`says exactly what is the matter with ${text}`, async () => {
        await form.element.prefill({ recipients: text });
        await form.reads(words);
        await form.isAccessible();
      });

    it('suspects no domain whose labels keep to one alphabet each', async () => {
      await form.element.prefill({ recipients: 'juan@\u0442\u0435\u0441\u0442.com' });
      await form.reads('not “\u0442” (U+0442)');
      expect(form.text).not.to.include('alphabet');
    });

    it('sends to a domain that is only suspicious', async () => {
      await form.element.prefill({ recipients: 'juan@xn--exmple-cua.com' });
      await form.click(form.submit);
      await form.reads('Invitation sent to juan@xn--exmple-cua.com');
    });

    it('takes a text that is dropped anywhere on the field, and says so while it is held there', async () => {
      expect(form.drag('dragover', { text: 'x' })).to.equal(false);
      await form.reads('Drop addresses or a CSV file');
      form.drag('dragleave', { text: 'x' });
      await waitUntil(() => !form.text.includes('Drop addresses'));
      form.drag('drop', { text: 'juan@example.com\n333333333333' });
      await waitUntil(() => form.recipients.length === 2);
      expect(form.recipients).to.deep.equal(['juan@example.com', '333333333333']);
    });

    it('stays fluent with 500 of them', async () => {
      await form.element.prefill({ recipients: Array.from({ length: 500 }, (_, index) => `team-${index}@example.com`) });
      const changed = new Set<Node>();
      const observer = new MutationObserver((records) => records.forEach(({ target }) => changed.add(target)));
      observer.observe(form.root.querySelector('.box ul')!, { subtree: true, childList: true, attributes: true, characterData: true });
      form.entry.focus();
      await form.type('a');
      await form.element.updateComplete;
      expect([...changed, ...observer.takeRecords()]).to.deep.equal([]);
      expect(form.text).to.include('500 recipients');
    });
  });

  describe('CSV', () => {
    const file = (content: BlobPart = csv, name = 'accounts.csv') => new File([content], name);

    it('shows what is in a file, line by line, and adds only what is confirmed', async () => {
      await form.element.prefill({ recipients: 'anika@example.com' });
      await form.click(form.get('button', 'Add from a CSV file'));
      await form.dialog('Add recipients from a CSV file');
      await form.focuses('Add recipients from a CSV file');
      await form.isAccessible();
      form.choose(file());
      const dialog = await form.dialog('Recipients in accounts.csv');
      expect(form.csvRows).to.deep.equal([
        ['2', 'juan@example.com', 'Will be added'],
        ['3', 'susan.example.com', 'This is neither 12 digits nor an email address, name@host.'],
        ['4', 'susan@example.com', 'Will be added'],
        ['6', '–', 'Nothing in this column.'],
        ['7', 'JUAN@example.com', 'This recipient is already in the list.'],
        ['8', 'bill@example.com', 'This is your organization’s own management account.'],
      ]);
      expect(dialog.innerText).to.include('2 recipients will be added. 4 entries will not');
      expect(form.recipients).to.deep.equal(['anika@example.com']);
      await form.isAccessible();
      await form.click(form.get('button', 'Add 2 recipients', dialog));
      await form.noDialog();
      expect(form.recipients).to.deep.equal(['anika@example.com', 'juan@example.com', 'susan@example.com']);
      await form.focuses('Add from a CSV file');
    });

    it('takes a dropped file, and adds nothing when it is closed', async () => {
      form.drag('drop', { files: [file()] });
      await form.dialog('Recipients in accounts.csv');
      await form.press('Escape');
      await form.noDialog();
      expect(form.recipients).to.deep.equal([]);
      await form.focuses('Email address or account ID');
    });

    it('judges again what it shows when more is known', async () => {
      form.drag('drop', { files: [file()] });
      const dialog = await form.dialog('Recipients in accounts.csv');
      await form.find('button', 'Add 2 recipients');
      await world.invite('susan@example.com');
      await waitUntil(() => dialog.innerText.includes('Already invited on'), 'what is known of Susan', { timeout: 5000 });
      await form.find('button', 'Add 1 recipient');
    });

    it('reads another column, and the first line as a recipient, when told so', async () => {
      form.drag('drop', { files: [file('juan@example.com;444444444444\nsusan@example.com;333333333333\n;222222222222\n')] });
      const dialog = await form.dialog('Recipients in accounts.csv');
      expect(form.csvRows.map(([, text]) => text)).to.deep.equal(['444444444444', '333333333333', '222222222222']);
      const select = dialog.querySelector('select')!;
      select.value = '0';
      select.dispatchEvent(new Event('change'));
      await waitUntil(() => form.csvRows[0]![1] === 'juan@example.com');
      expect(form.csvRows.at(-1)).to.deep.equal(['3', '–', 'Nothing in this column.']);
      await form.click(form.get('checkbox', 'The first line names the columns', dialog));
      await waitUntil(() => form.csvRows.length === 2);
    });

    it('reads UTF-16 as spreadsheets write it', async () => {
      const text = '\uFEFFOwner\tTeam\r\njuan@example.com\tÄrger\r\n';
      form.drag('drop', { files: [file(Uint16Array.from(text, (sign) => sign.charCodeAt(0)))] });
      await form.dialog('Recipients in accounts.csv');
      expect(form.csvRows).to.deep.equal([['2', 'juan@example.com', 'Will be added']]);
    });

    it('takes no more than 1,000, and says which it leaves out', async () => {
      form.drag('drop', { files: [file(Array.from({ length: 1002 }, (_, index) => `a${index}@example.com`).join('\n'))] });
      const dialog = await form.dialog('Recipients in accounts.csv');
      expect(dialog.innerText).to.include('1,000 recipients will be added. 2 entries will not');
      expect(form.csvRows.at(-1)).to.deep.equal(['1,002', 'a1001@example.com', 'More than 1,000 recipients. Send these first, then add the rest.']);
    });

    for (const [what, files, words] of [
      ['an empty file', [file(' \n')], 'There is nothing in accounts.csv.'],
      ['a workbook', [file('PK\u0000\u0000', 'accounts.xlsx')], 'accounts.xlsx is no CSV file'],
      ['another encoding', [file(new Uint8Array([0x6a, 0xfc, 0x6e]))], 'accounts.csv is not written in UTF-8.'],
      ['a large file', [file('a'.repeat(1_000_001))], 'accounts.csv is larger than 1 MB.'],
      ['two files', [file(), file()], 'Only one file at a time'],
    ] as const)
      it(`says why it cannot use ${what}`, async () => {
        form.drag('drop', { files });
        const dialog = await form.dialog('Add recipients from a CSV file');
        await waitUntil(() => dialog.innerText.includes(words), words, { timeout: 5000 });
        await form.isAccessible();
      });
  });

  describe('quotas', () => {
    it('tells what is left, and keeps it true', async () => {
      expect(form.quota).to.equal('9 of 10 places left · 20 of 20 invitations left today');
      const { Id } = await world.invite('susan@example.com');
      await waitUntil(() => form.quota === '8 of 10 places left · 19 of 20 invitations left today', 'one less', { timeout: 5000 });
      await world.cancel(Id);
      await waitUntil(() => form.quota === '9 of 10 places left · 19 of 20 invitations left today', 'a place more', { timeout: 5000 });
      await world.join(accounts.juan);
      await waitUntil(() => form.quota === '8 of 10 places left · 19 of 20 invitations left today', 'an attempt more', { timeout: 5000 });
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
      expect(gate.asked).not.to.include('InviteAccountToOrganization');
    });

    it('is silent where it may not ask', async () => {
      gate.refuse('ListAccounts', 'AccessDeniedException', { times: 100 });
      const other = await open(uniqueName());
      await waitUntil(() => !other.root.querySelector('#quota'), 'no quota line', { timeout: 5000 });
      await other.isAccessible();
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
      await waitUntil(() => form.root.querySelector('.copy path[d^="M3.25 8.5"]') ?? getSelection()!.toString(), 'copied or selected', { timeout: 5000 });
    });
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

  describe('drafts', () => {
    it('come back after a reload, can be let go of, and be had back', async () => {
      const key = uniqueName();
      const before = await open(key);
      await before.element.prefill({ recipients: ['juan@example.com'], notes: 'Welcome', tags: [{ Key: 'team', Value: '' }] });
      await before.enter('half');
      await before.element.updateComplete;
      before.element.remove();
      const after = new InviteFormHarness(await fixture<InviteForm>(html`<invite-form .client=${client} .draftKey=${key}></invite-form>`));
      await after.reads('Draft restored');
      expect(after.recipients).to.deep.equal(['juan@example.com', 'half']);
      expect(after.message.value).to.equal('Welcome');
      await after.isAccessible();
      await after.click(after.get('button', 'Discard draft'));
      await after.focuses('Undo');
      expect(after.recipients).to.deep.equal([]);
      await after.press('Enter');
      await after.focuses('Discard draft');
      expect(after.recipients).to.deep.equal(['juan@example.com', 'half']);
    });

    it('never come in place of what the page has filled in, but are at hand', async () => {
      const key = uniqueName();
      const before = await open(key);
      await before.element.prefill({ recipients: ['juan@example.com'] });
      before.element.remove();
      const element = document.createElement('invite-form');
      Object.assign(element, { client, draftKey: key });
      void element.prefill({ recipients: ['susan@example.com'] });
      const after = new InviteFormHarness(await fixture<InviteForm>(html`${element}`));
      await after.reads('There is an earlier draft');
      expect(after.recipients).to.deep.equal(['susan@example.com']);
      await after.click(after.get('button', 'Restore it'));
      await waitUntil(() => after.recipients[0] === 'juan@example.com');
    });

    it('stay with their account', async () => {
      const key = uniqueName();
      const form = await open(key);
      await form.element.prefill({ recipients: ['juan@example.com'], notes: 'For Bill' });
      form.element.client = undefined;
      await form.element.updateComplete;
      form.element.client = world.as(accounts.juan);
      await waitUntil(() => form.recipients.length === 0);
      expect(form.message.value).to.equal('');
      form.element.client = client;
      await form.reads('Draft restored');
      expect(form.recipients).to.deep.equal(['juan@example.com']);
      expect(form.message.value).to.equal('For Bill');
    });

    it('cannot be let go of where nothing can be changed', async () => {
      const key = uniqueName();
      const before = await open(key);
      await before.element.prefill({ recipients: ['juan@example.com'] });
      before.element.remove();
      const after = new InviteFormHarness(await fixture<InviteForm>(html`<invite-form .client=${client} .draftKey=${key}></invite-form>`));
      await after.reads('Draft restored');
      after.element.readOnly = true;
      await after.element.updateComplete;
      expect(after.all('button', 'Discard draft')).to.deep.equal([]);
    });

    it('are gone once they are sent', async () => {
      const key = uniqueName();
      const before = await open(key);
      await before.element.prefill({ recipients: ['juan@example.com'] });
      await before.element.send();
      before.element.remove();
      const after = await open(key);
      expect(after.recipients).to.deep.equal([]);
      expect(after.text).not.to.include('raft');
    });

    it('are not kept where the page does not want it, nor for another account', async () => {
      const key = uniqueName();
      const before = await open(key, { noDraft: true });
      await before.element.prefill({ recipients: ['juan@example.com'] });
      expect(Object.keys(sessionStorage).filter((name) => name.includes(key))).to.deep.equal([]);
      before.element.noDraft = false;
      await before.element.updateComplete;
      expect(Object.keys(sessionStorage).filter((name) => name.includes(key))).to.deep.equal([`org-invitations.draft:${accounts.bill}/${key}`]);
    });

    it('stay when the page vetoes that they are let go of', async () => {
      const key = uniqueName();
      const before = await open(key);
      await before.element.prefill({ recipients: ['juan@example.com'] });
      before.element.remove();
      const after = new InviteFormHarness(await fixture<InviteForm>(html`<invite-form .client=${client} .draftKey=${key}></invite-form>`));
      await after.reads('Draft restored');
      after.element.addEventListener('before-discard', (event) => event.preventDefault());
      const asked = oneEvent(after.element, 'before-discard');
      await after.click(after.get('button', 'Discard draft'));
      expect((await asked).detail).to.deep.equal({ recipients: ['juan@example.com'] });
      expect(after.recipients).to.deep.equal(['juan@example.com']);
    });

    it('let the page ask whether to leave', async () => {
      await form.element.prefill({ recipients: ['juan@example.com'] });
      const leave = () => {
        const event = new Event('beforeunload', { cancelable: true });
        dispatchEvent(event);
        return event.defaultPrevented;
      };
      expect(leave()).to.equal(false);
      form.element.addEventListener('before-discard', (event) => event.preventDefault());
      expect(leave()).to.equal(true);
      await form.element.reset();
      expect(leave()).to.equal(false);
    });

    it('remember an attempt of which nobody knows what became of it', async () => {
      const key = uniqueName();
      const before = await open(key);
      gate.lose('InviteAccountToOrganization');
      gate.refuse('ListHandshakesForOrganization', 'ServiceException', { times: 100 });
      await before.element.prefill({ recipients: ['juan@example.com'] });
      await before.element.send();
      before.element.remove();
      gate.refuse('ListHandshakesForOrganization', 'ServiceException', { times: 0 });
      const after = new InviteFormHarness(await fixture<InviteForm>(html`<invite-form .client=${client} .now=${world.now} .draftKey=${key}></invite-form>`));
      await after.reads('the invitation may have been sent');
      await after.click(after.submit);
      await after.reads('Invitation sent to juan@example.com');
      expect(gate.asked.filter((each) => each === 'InviteAccountToOrganization')).to.have.length(1);
    });
  });

  describe('inside a form of the page', () => {
    let outer: HTMLFormElement;

    beforeEach(async () => {
      outer = await fixture<HTMLFormElement>(html`
        <form>
          <fieldset><invite-form name="invite" .client=${client} .draftKey=${uniqueName()}></invite-form></fieldset>
        </form>
      `);
      form = new InviteFormHarness(outer.querySelector('invite-form')!);
      await form.ready();
    });

    it('goes along with what was entered, and is reset with it', async () => {
      await form.element.prefill({ recipients: ['juan@example.com', '333333333333'], notes: 'Hello', tags: [{ Key: 'team', Value: 'red' }] });
      expect([...new FormData(outer)]).to.deep.equal([
        ['invite', 'juan@example.com'],
        ['invite', '333333333333'],
        ['invite-notes', 'Hello'],
        ['invite-tag', '{"Key":"team","Value":"red"}'],
      ]);
      outer.reset();
      await form.element.updateComplete;
      expect([...new FormData(outer)]).to.deep.equal([]);
      expect(form.element.dirty).to.equal(false);
    });

    it('is valid by what is in it, and says what is wrong at its place', async () => {
      expect(outer.checkValidity()).to.equal(true);
      form.element.required = true;
      await form.element.updateComplete;
      expect(outer.checkValidity()).to.equal(false);
      await form.element.prefill({ recipients: ['nonsense'] });
      expect(form.element.checkValidity()).to.equal(false);
      expect(form.element.matches(':invalid:state(invalid)')).to.equal(true);
      form.element.reportValidity();
      await form.focuses('nonsense');
      await form.element.prefill({ recipients: ['juan@example.com'] });
      expect(outer.checkValidity()).to.equal(true);
    });

    it('is disabled with its fieldset', async () => {
      await form.element.prefill({ recipients: ['juan@example.com'], tags: [{ Key: 'team', Value: '' }] });
      outer.querySelector('fieldset')!.disabled = true;
      await form.element.updateComplete;
      expect(form.element.matches(':state(disabled)')).to.equal(true);
      expect(form.entry.disabled && form.message.disabled).to.equal(true);
      expect(await form.element.send()).to.deep.equal({ sent: [], left: ['juan@example.com'] });
      expect([...new FormData(outer)]).to.deep.equal([]);
      await form.isAccessible();
    });

    it('takes back what the browser kept', async () => {
      await form.element.prefill({ recipients: ['juan@example.com'] });
      await form.element.reset();
      form.element.formStateRestoreCallback('{"recipients":[{"text":"susan@example.com"}],"notes":"","tags":[]}');
      await waitUntil(() => form.recipients.length === 1);
      expect(form.recipients).to.deep.equal(['susan@example.com']);
    });
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
    const heard: string[] = [];
    const before = Object.getOwnPropertyDescriptor(document, 'ariaNotify');
    Object.defineProperty(document, 'ariaNotify', { configurable: true, value: (text: string) => heard.push(text) });
    try {
      await form.element.prefill({ recipients: ['juan@example.com', 'susan@example.com'], notes: 'x'.repeat(923) });
      await form.click(form.message);
      await form.press('End');
      await form.type('xx');
      await form.click(form.get('button', 'Remove juan@example.com'));
      gate.refuse('InviteAccountToOrganization', 'TooManyRequestsException', { headers: { 'retry-after': '1' } });
      await form.element.send();
      expect(heard).to.deep.equal(['100 characters left', 'juan@example.com removed', 'Too many at once. Continuing in 1 s']);
    } finally {
      if (before) Object.defineProperty(document, 'ariaNotify', before);
      else Reflect.deleteProperty(document, 'ariaNotify');
    }
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
    client = new OrganizationsClient({ adapter: gate.adapter, account: accounts.juan });
    const other = await open(uniqueName());
    await other.reads('This is not the management account');
    await other.isAccessible();
  });

  it('takes a result link from the page', async () => {
    const link = document.createElement('a');
    Object.assign(link, { slot: 'result', href: '#list', textContent: 'See the list' });
    form.element.append(link);
    await form.element.prefill({ recipients: ['juan@example.com'] });
    await form.element.send();
    expect(link.checkVisibility()).to.equal(true);
  });
});
