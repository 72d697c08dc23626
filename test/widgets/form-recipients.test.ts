import '../../widgets/define.ts';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { hear } from '../harness/hear.ts';
import type { InviteFormHarness } from '../harness/invite-form.ts';
import { createFormWorld, type FormWorld } from '../harness/show-form.ts';
import { waitUntil } from '../support/wait-until.ts';
import { accounts } from '../support/world.ts';

describe('the recipients of <invite-form>', () => {
  let world: FormWorld;
  let form: InviteFormHarness;
  const heard = hear();

  beforeEach(async () => {
    world = createFormWorld();
    form = await world.show();
    await form.ready();
  });

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
    expect(world.invites()).to.equal(0);
    await form.isAccessible();
  });

  it('takes a pasted list apart, unwraps names, links and grouped ids, and drops nothing', async () => {
    form.paste('"Perez, Juan" <juan@example.com>\nSusan <susan@example.com>\tmailto:anika@example.com?subject=x\n4444-4444-4444; nonsense');
    await waitUntil(() => form.recipients.length === 5);
    expect(form.recipients).to.deep.equal(['juan@example.com', 'susan@example.com', 'anika@example.com', '444444444444', 'nonsense']);
  });

  it('says how many of a pasted list have to be mended, and promises to send none before', async () => {
    form.paste('juan@example.com\nsusan@example.com\nnonsense');
    await form.reads('3 recipients · 1 with a problem');
    expect(heard).to.include('3 recipients: 1 with a problem');
    expect(form.submit.textContent.trim()).to.equal('Send invitations');
    form.token('nonsense').focus();
    await form.press('Delete');
    await waitUntil(() => form.submit.textContent.trim() === 'Send 2 invitations');
    expect(form.text).not.to.include('with a problem');
  });

  it('keeps in sight where the next one is entered, however long a pasted list is', async () => {
    form.paste(Array.from({ length: 60 }, (_, at) => `someone-${at}@example.com`).join('\n'));
    await waitUntil(() => form.recipients.length === 60);
    const bottomOf = (element: Element) => element.getBoundingClientRect().bottom;
    await waitUntil(() => bottomOf(form.entry) <= bottomOf(form.root.querySelector('.box')!), 'the field is in sight');
  });

  it('puts a pasted list where the caret is, in place of what is selected', async () => {
    await form.enter('one two@example.co');
    form.entry.setSelectionRange(0, 'one'.length);
    form.paste('juan@example.com\nsusan@example.com');
    await waitUntil(() => form.recipients.length === 3);
    expect(form.recipients).to.deep.equal(['juan@example.com', 'susan@example.com', 'two@example.co']);
  });

  it('leaves a pasted fragment in the field, and takes what is pasted whole', async () => {
    form.paste('juan@exam');
    await form.element.updateComplete;
    expect(form.recipients).to.deep.equal([]);
    expect(form.entry.value).to.equal('juan@exam');
    await form.type('ple.com');
    await form.press('Enter');
    await waitUntil(() => form.recipients.length === 1);
    form.paste('susan@example.com 333333333333');
    await waitUntil(() => form.recipients.length === 3);
    expect(form.recipients).to.deep.equal(['juan@example.com', 'susan@example.com', '333333333333']);
    expect(form.entry.value).to.equal('');
  });

  it('takes a field that nothing else fills in or corrects, with the keyboard that fits', () => {
    const wanted = { inputmode: 'email', autocomplete: 'off', autocapitalize: 'none', spellcheck: 'false', enterkeyhint: 'done' };
    const unwanted = { 'data-1p-ignore': '', 'data-lpignore': 'true', 'data-bwignore': '' };
    for (const [name, value] of Object.entries({ ...wanted, ...unwanted })) expect(form.entry.getAttribute(name), name).to.equal(value);
  });

  it('says how tokens are worked only where they can be', async () => {
    await form.element.prefill({ recipients: 'juan@example.com' });
    expect(form.description(form.token('juan@example.com'))).to.equal('Enter edits, Delete removes, arrow keys move.');
    form.element.readOnly = true;
    await form.element.updateComplete;
    expect(form.description(form.token('juan@example.com'))).to.equal('');
    expect(form.text).not.to.include('Delete removes');
    await form.isAccessible();
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

  it('loses none while somebody holds a key to empty the field', async () => {
    await form.enter('juan@example.com,susan@example.com,ab');
    for (let each = 0; each < 6; each++) await sendKeys({ down: 'Backspace' });
    await sendKeys({ up: 'Backspace' });
    expect(form.entry.value).to.equal('');
    expect(form.recipients).to.deep.equal(['juan@example.com', 'susan@example.com']);
    for (let each = 0; each < 6; each++) await sendKeys({ down: 'Backspace' });
    await sendKeys({ up: 'Backspace' });
    await form.focuses('susan@example.com');
    expect(form.recipients).to.have.length(2);
  });

  it('leaves to the browser what is pressed together with another key', async () => {
    await form.enter('juan@example.com,susan@example.com,');
    await form.press('ArrowLeft');
    await form.focuses('susan@example.com');
    const event = new KeyboardEvent('keydown', { key: 'ArrowLeft', altKey: true, cancelable: true });
    form.root.activeElement!.dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(false);
    await form.focuses('susan@example.com');
  });

  it('flags the second of two that are the same', async () => {
    await form.enter('Juan@example.com,juan@example.com,');
    await form.reads('already in the list');
    expect(form.description(form.token('juan@example.com'))).to.include('already in the list');
    expect(form.description(form.token('Juan@example.com'))).not.to.include('already');
  });

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
    expect(world.gate.asked).not.to.include('InviteAccountToOrganization');
    await world.cancel(Id);
    await waitUntil(() => !form.root.querySelector('.box li:nth-child(2)')!.textContent.includes('Already'), 'nothing against Susan');
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

  it('says what is wrong with one while it is corrected', async () => {
    await form.enter('susan.example.com,');
    await form.click(form.token('susan.example.com'));
    const edit = await form.find('textbox', 'Edit susan.example.com');
    expect(form.description(edit)).to.equal('This is neither 12 digits nor an email address, name@host.');
    expect(edit.ariaInvalid).to.equal('true');
    for (const attribute of ['inputmode', 'autocapitalize', 'autocomplete', 'data-lpignore'])
      expect(edit.getAttribute(attribute), attribute).to.equal(form.entry.getAttribute(attribute));
    await form.isAccessible();
  });

  it('says whether the correction of one would do, while it is typed', async () => {
    await form.enter('susan.example.com,');
    await form.click(form.token('susan.example.com'));
    const edit = await form.find('textbox', 'Edit susan.example.com');
    await form.selectAll();
    await form.type('susan@example.com');
    await waitUntil(() => edit.ariaInvalid === 'false');
    expect(form.description(edit)).to.equal('');
    await form.press('Backspace', 'Backspace', 'Backspace', 'Backspace');
    await waitUntil(() => edit.ariaInvalid === 'true');
    await form.press('Escape');
    await form.focuses('susan.example.com');
  });

  it('takes what is mended off the list of problems, which goes with the last one', async () => {
    await form.enter('susan.example.com,1234,');
    await form.click(form.submit);
    await form.reads('There are 2 problems');
    await form.click(form.get('button', 'Remove 1234'));
    await form.reads('There is 1 problem');
    expect(form.all('button', /^1234: /)).to.deep.equal([]);
    await form.click(form.get('button', 'Remove susan.example.com'));
    await waitUntil(() => !form.text.includes('problem'));
  });

  it('leaves what an input method composes alone until it is done', async () => {
    const compose = async (value: string) => {
      form.entry.value = value;
      form.entry.dispatchEvent(new InputEvent('input', { inputType: 'insertCompositionText', isComposing: true, bubbles: true, composed: true }));
      await form.element.updateComplete;
    };
    form.entry.focus();
    await compose('juan@example.com');
    await compose('juan@example.com,');
    await form.element.updateComplete;
    expect(form.entry.value).to.equal('juan@example.com,');
    expect(form.recipients).to.deep.equal([]);
    form.entry.dispatchEvent(new CompositionEvent('compositionend', { data: 'juan@example.com,', bubbles: true, composed: true }));
    await waitUntil(() => form.recipients.length === 1);
    expect(form.recipients).to.deep.equal(['juan@example.com']);
    expect(form.entry.value).to.equal('');
  });

  it('leaves a text that is dragged within the field to the browser', async () => {
    await form.enter('juan');
    form.entry.dispatchEvent(new DragEvent('dragstart', { bubbles: true, composed: true }));
    expect(form.drag('dragover', { text: 'juan' }), 'not taken').to.equal(true);
    expect(form.drag('drop', { text: 'juan' }), 'not taken').to.equal(true);
    form.entry.dispatchEvent(new DragEvent('dragend', { bubbles: true, composed: true }));
    expect(form.drag('dragover', { text: 'juan' }), 'taken again').to.equal(false);
    expect(form.recipients).to.deep.equal([]);
  });

  it('takes what is dropped after a text was dragged out of a field that went with that', async () => {
    await form.enter('juan@example,');
    form.token('juan@example').click();
    await waitUntil(() => form.root.querySelector('.edit'), 'the field to mend it');
    form.root.querySelector('.edit')!.dispatchEvent(new DragEvent('dragstart', { bubbles: true, composed: true }));
    await form.press('Escape');
    await waitUntil(() => !form.root.querySelector('.edit'), 'it is gone');
    expect(form.drag('dragover', { text: 'ana@example.com' }), 'taken').to.equal(false);
  });
});
