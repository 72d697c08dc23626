import { expect } from '@open-wc/testing';
import { parseRecipients } from '../../widgets/invite-form/parse-recipients.ts';

const cases: readonly (readonly [text: string, ...recipients: string[]])[] = [
  ['juan@example.com', 'juan@example.com'],
  [' a@b.co,c@d.co;e@f.co g@h.co\ti@j.co\nk@l.co\r\nm@n.co ', 'a@b.co', 'c@d.co', 'e@f.co', 'g@h.co', 'i@j.co', 'k@l.co', 'm@n.co'],
  ['Juan Perez <juan@example.com>', 'juan@example.com'],
  ['"Perez, Juan" <juan@example.com>, Susan <susan@example.com>', 'juan@example.com', 'susan@example.com'],
  ['<juan@example.com>', 'juan@example.com'],
  ['susan@example.com Juan <juan@example.com>', 'susan@example.com', 'juan@example.com'],
  ['222222222222 Susan <susan@example.com>', '222222222222', 'susan@example.com'],
  ['1234-5678-9012 Susan Perez <susan@example.com>', '123456789012', 'susan@example.com'],
  ['mailto:juan@example.com?subject=Hello', 'juan@example.com'],
  ['MAILTO:juan@example.com', 'juan@example.com'],
  ['1234-5678-9012', '123456789012'],
  ['1234 5678 9012 111111111111', '123456789012', '111111111111'],
  ['12345', '12345'],
  ['a@b.co，c@d.co、e@f.co；g@h.co،i@j.co؛k@l.co', 'a@b.co', 'c@d.co', 'e@f.co', 'g@h.co', 'i@j.co', 'k@l.co'],
  ['1234–5678–9012 1234\u00a05678\u00a09012', '123456789012', '123456789012'],
  ['juan@example.com <juan@example.com>', 'juan@example.com'],
  ['Perez, Juan <juan@example.com>; O’Neil, Susan <susan@example.com>', 'juan@example.com', 'susan@example.com'],
  ['susan.example.com, Juan <juan@example.com>', 'susan.example.com', 'juan@example.com'],
  ['(juan@example.com) “susan@example.com”, anika@example.com.', 'juan@example.com', 'susan@example.com', 'anika@example.com'],
  ['• juan@example.com\n- 222222222222\n1. susan@example.com\n2) anika@example.com', 'juan@example.com', '222222222222', 'susan@example.com', 'anika@example.com'],
  ['• juan@example.com, • susan@example.com', 'juan@example.com', 'susan@example.com'],
  ['???', '???'],
  ['nonsense, ,,', 'nonsense'],
  [''],
];

describe('parseRecipients', () => {
  for (const [text, ...recipients] of cases)
    it(`takes ${JSON.stringify(text)} apart`, () => {
      expect(parseRecipients(text)).to.deep.equal(recipients);
    });
});
