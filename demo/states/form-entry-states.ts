import type { InviteForm } from '../../widgets/invite-form/invite-form.ts';
import { accounts } from './accounts.ts';
import { addresses, message } from './samples.ts';
import type { State } from './state.ts';

const csv = `Team,Owner,Account
Payments,juan@example.com,222222222222
Search,susan.example.com,33333333333
Billing,Susan Perez <susan@example.com>,333333333333
Fraud,,444444444444
"Data
platform",juan@example.com,
Legacy,bill@example.com,111111111111
Ops,ops@xn--exmple-cua.example,
"Web"s,web@example.com,
`;

/** Holds something over the field for recipients, or lets go of it there. */
function drag(form: InviteForm, type: 'dragover' | 'drop', ...files: readonly File[]): void {
  const dataTransfer = new DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  form.shadowRoot?.querySelector('.box')?.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
}

const draft = JSON.stringify({ recipients: [{ text: 'juan@example.com' }, { text: 'susan@example.com' }], notes: message, tags: [] });

/** Every state of the form that comes of entering something, before it is sent. */
export const formEntryStates: readonly State<'invite-form'>[] = [
  {
    name: 'form-quota-line',
    title: 'What is left of the quotas',
    before: async ({ invite }) => Promise.all(addresses(3).map((each) => invite(each))),
    given: (form) => (form.accountQuota = 10),
    shows: ['placesLeft', 6, 10],
  },
  {
    name: 'form-quota-unknown',
    title: 'The quotas may not be asked',
    before: ({ deny }) => deny('bill', 'organizations:ListAccounts'),
    shows: 'quotaUnknown',
  },
  {
    name: 'form-over-quota',
    title: 'More recipients than places',
    given: (form) => (form.accountQuota = 10),
    async act(hand, form) {
      await form.prefill({ recipients: addresses(12) });
      await hand.sees(['roomFor', 9, 12]);
      await hand.press(['send', 12]);
    },
    shows: ['roomPlaces', 9, 3],
  },
  {
    name: 'form-known',
    title: 'Recipients that cannot be invited, as is known beforehand',
    before: async ({ invite, accept }) => (await accept('juan', await invite('juan@example.com')), invite('susan@example.com')),
    act: (_, form) => form.prefill({ recipients: ['juan@example.com', 'Susan@example.com', accounts.bill, '44444444444', 'анна@example.com', '1.11122E+11'] }),
    shows: 'recipientMember',
  },
  {
    name: 'form-suspicious',
    title: 'Domains to look at twice',
    act: (_, form) => form.prefill({ recipients: ['juan@example.com', 'bill@xn--exmple-cua.com', 'bill@ex\u0430mple.com'] }),
    shows: 'recipientForeign',
  },
  {
    name: 'form-dropping',
    title: 'A file is held over the field',
    async act(_, form) {
      await form.prefill({ recipients: ['juan@example.com'] });
      drag(form, 'dragover');
    },
    shows: 'dropHere',
  },
  {
    name: 'form-csv',
    title: 'Adding from a CSV file',
    modal: true,
    act: (hand) => hand.press('importCsv'),
    shows: 'csvIntroduction',
  },
  {
    name: 'form-csv-preview',
    title: 'What is in a CSV file',
    modal: true,
    async act(_, form) {
      await form.prefill({ recipients: ['juan@example.com'] });
      drag(form, 'drop', new File([csv], 'accounts.csv'));
    },
    shows: 'csvMalformed',
  },
  {
    name: 'form-csv-fault',
    title: 'A file that is no CSV file',
    modal: true,
    async act(_, form) {
      await form.reset();
      await form.prefill({});
      drag(form, 'drop', new File([new Uint8Array([0x50, 0x4b, 0, 0])], 'accounts.xlsx'));
    },
    shows: ['csvBinary', 'accounts.xlsx'],
  },
  {
    name: 'form-preview',
    title: 'Preview of the email',
    async act(hand, form) {
      await form.prefill({ recipients: ['juan@example.com'], notes: message });
      await hand.press('previewEmail');
    },
    shows: 'previewClosing',
  },
  {
    name: 'form-command',
    title: 'Commands for the AWS CLI',
    async act(hand, form) {
      await form.prefill({ recipients: ['juan@example.com', accounts.susan], notes: "It's Bill.", tags: [{ Key: 'team', Value: '' }] });
      await hand.press('copyCommand');
    },
    shows: ['commandHint', 2],
  },
  {
    name: 'form-draft-restored',
    title: 'A draft that came back',
    given(form) {
      Object.assign(form, { noDraft: false, draftKey: 'states' });
      sessionStorage.setItem(`org-invitations.draft:${accounts.bill}/states`, draft);
    },
    shows: 'draftRestored',
  },
  {
    name: 'form-draft-discarded',
    title: 'A draft that somebody let go of',
    given(form) {
      Object.assign(form, { noDraft: false, draftKey: 'states' });
      sessionStorage.setItem(`org-invitations.draft:${accounts.bill}/states`, draft);
    },
    act: (hand) => hand.press('draftDiscard'),
    shows: 'draftDiscarded',
  },
  {
    name: 'form-readonly',
    title: 'Can be looked at only',
    given: (form) => (form.readOnly = true),
    act: (_, form) => form.prefill({ recipients: ['juan@example.com', 'susan@example.com'], notes: message, tags: [{ Key: 'team', Value: 'payments' }] }),
    shows: 'formReadonly',
  },
  {
    name: 'form-disabled',
    title: 'Cannot be used',
    given: (form) => (form.disabled = true),
    act: (_, form) => form.prefill({ recipients: ['juan@example.com', 'susan@example.com'], notes: message, tags: [{ Key: 'team', Value: 'payments' }] }),
    shows: 'message',
  },
];
