import { expect, waitUntil } from '@open-wc/testing';
import type { InviteFormHarness } from '../harness/invite-form.ts';
import { createFormWorld, type FormWorld } from '../harness/show-form.ts';

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
