import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { csvDialog } from '../../widgets/invite-form/csv-dialog.ts';
import { widthOf } from '../../widgets/invite-form/csv-entries.ts';
import { CsvImport } from '../../widgets/invite-form/csv-import.ts';
import { parseCsv } from '../../widgets/invite-form/csv-rows.ts';
import { Recipients } from '../../widgets/invite-form/recipients.ts';
import { Localize } from '../../widgets/localization/localize.ts';
import { InviteFormHarness } from '../harness/invite-form.ts';
import { createFormWorld, type FormWorld } from '../harness/show-form.ts';
import { uniqueName } from '../support/stores.ts';
import { waitUntil } from '../support/wait-until.ts';

class Host extends LitElement {
  readonly localize = new Localize(this);
  load: CsvImport | undefined;
  now = () => 0;
  protected override render() {
    return this.load && csvDialog(this.load, this.localize, new Recipients(this));
  }
}
customElements.define('csv-test-host', Host);

const csv = `Team,Owner
Payments,juan@example.com
Search,susan.example.com
"Data
platform",Susan Perez <susan@example.com>
Fraud,
Again,JUAN@example.com
Own,bill@example.com
`;

describe('the CSV import of <invite-form>', () => {
  let world: FormWorld;
  let form: InviteFormHarness;

  beforeEach(async () => {
    world = createFormWorld();
    form = await world.show();
    await form.ready();
  });

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

  it('keeps a file that is dropped before the rest of the form is there', async () => {
    const early = Object.assign(document.createElement('invite-form'), { client: world.client, draftKey: uniqueName() });
    document.body.append(early);
    await early.updateComplete;
    const harness = new InviteFormHarness(early);
    expect(harness.drag('dragover', { files: [file()] }), 'held').to.equal(false);
    expect(harness.drag('drop', { files: [file()] }), 'the browser does not open it').to.equal(false);
    await harness.dialog('Recipients in accounts.csv');
    early.remove();
  });

  it('judges again what it shows when more is known', async () => {
    form.drag('drop', { files: [file()] });
    const dialog = await form.dialog('Recipients in accounts.csv');
    await form.find('button', 'Add 2 recipients');
    await world.invite('susan@example.com');
    await waitUntil(() => dialog.innerText.includes('Already invited on'), 'what is known of Susan');
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

  for (const [what, lang, text, recipients] of [
    ['prefers the column whose title names it', 'en', 'Invited by,Owner email\nbill@example.com,juan@example.com\nbill@example.com,susan@example.com\n', ['juan@example.com', 'susan@example.com']],
    ['knows titles in its own language', 'de', 'Vertretung;Adresse\nbill@example.com;juan@example.com\n', ['juan@example.com']],
    ['knows titles in languages without spaces', 'ja', '担当者,メールアドレス\nbill@example.com,juan@example.com\n', ['juan@example.com']],
    ['takes no column for it because of lines that are no CSV', 'en', 'a,b\nx,juan@example.com\n"bill@example.com"x,\n"bill@example.com"x,\n', ['juan@example.com']],
  ] as const)
    it(what, async () => {
      form.element.lang = lang;
      await waitUntil(() => form.text.includes('Invite AWS accounts') === (lang === 'en'), lang);
      form.drag('drop', { files: [file(text)] });
      await waitUntil(() => form.csvRows.length > 0, 'rows');
      expect(form.csvRows.map(([, recipient]) => recipient).slice(0, recipients.length)).to.deep.equal(recipients);
    });

  it('saves a template that it reads itself', async () => {
    await form.click(form.get('button', 'Add from a CSV file'));
    const dialog = await form.dialog('Add recipients from a CSV file');
    const saved = new Promise<HTMLAnchorElement>((resolve) => {
      HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
        Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
        resolve(this);
      };
    });
    await form.click(form.get('button', 'Download a template', dialog));
    const { download, href } = await saved;
    expect(download).to.equal('recipients.csv');
    form.choose(file(await (await fetch(href)).blob(), download));
    await form.dialog('Recipients in recipients.csv');
    expect(form.csvRows).to.deep.equal([
      ['2', 'owner@example.com', 'Will be added'],
      ['3', '111122223333', 'Will be added'],
    ]);
  });

  it('blames no file for a part of the page that did not arrive, and reads it once that has', async () => {
    const host = await fixture<Host>(html`<csv-test-host></csv-test-host>`);
    let there = false;
    const load = new CsvImport(host, host.localize, new Recipients(host), () => undefined, (text) => (there ? parseCsv(text) : Promise.reject(new TypeError('Failed to fetch'))));
    host.load = load;
    load.open([file('juan@example.com\n')]);
    const reads = (words: string) => waitUntil(() => host.shadowRoot!.querySelector('dialog')?.innerText.includes(words), words);
    await reads('This part of the page did not arrive');
    expect(host.shadowRoot!.querySelector('dialog')!.innerText).not.to.include('could not be read');
    there = true;
    host.shadowRoot!.querySelector<HTMLElement>('[part~=retry-button]')!.click();
    await reads('1 recipient will be added.');
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

  it('counts rather than shows what nobody reads to its end', async () => {
    form.drag('drop', { files: [file(Array.from({ length: 2500 }, (_, index) => `a${index}@example.com`).join('\n'))] });
    const dialog = await form.dialog('Recipients in accounts.csv');
    expect(dialog.innerText).to.include('1,000 recipients will be added. 1,500 entries will not');
    expect(form.csvRows).to.have.length(2000);
    expect(dialog.innerText).to.include('and 500 more');
  });

  it('shows nothing of a file that is still being read when the dialog is opened anew', async () => {
    const host = await fixture<Host>(html`<csv-test-host></csv-test-host>`);
    let parsed: (rows: Awaited<ReturnType<typeof parseCsv>>) => void = () => undefined;
    const parsing = new Promise<Awaited<ReturnType<typeof parseCsv>>>((resolve) => (parsed = resolve));
    const load = new CsvImport(host, host.localize, new Recipients(host), () => undefined, () => parsing);
    load.open([file()]);
    await waitUntil(() => load.reading);
    load.dialog.close();
    load.open();
    expect(load.reading).to.equal(false);
    parsed([{ line: 1, end: 1, cells: ['juan@example.com'], malformed: false }]);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(load.rows).to.deep.equal([]);
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
      await waitUntil(() => dialog.innerText.includes(words), words);
      await form.isAccessible();
    });

  it('says from where to where a quotation mark that is never closed swallows the lines', async () => {
    const lines = Array.from({ length: 300 }, (_, index) => `team-${index},owner-${index}@example.com`);
    lines[10] = '"team-10,owner-10@example.com';
    form.drag('drop', { files: [file(['Team,Owner', ...lines].join('\n'))] });
    await form.dialog('Recipients in accounts.csv');
    await waitUntil(() => form.csvRows.length > 0);
    const [line, recipient, what] = form.csvRows.at(-1)!;
    expect([line, what]).to.deep.equal(['12', 'A quotation mark is missing, so that lines 12 to 301 read as one.']);
    expect(recipient).to.have.length.below(100);
  });

  it('measures as many rows as the largest file can have', () => {
    const rows = Array.from({ length: 500_000 }, (_, line) => ({ line, end: line, cells: line === 7 ? ['', ''] : [''], malformed: false }));
    expect(widthOf(rows)).to.equal(2);
  });
});
