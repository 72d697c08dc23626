import { expect } from '@open-wc/testing';
import { en } from '../../widgets/localization/en.ts';
import { enFailures } from '../../widgets/localization/en-failures.ts';
import { enLater } from '../../widgets/localization/en-later.ts';

/** A text as people read it: permissions are AWS's names, not words of ours. */
const read = (text: string): string => text.replace(/(organizations|iam):\w+/g, '');

const texts = Object.entries({ ...en, ...enLater, ...enFailures })
  .filter(([key]) => !key.startsWith('$'))
  .map(([key, term]) => [key, typeof term === 'function' ? (term as (...args: unknown[]) => string)(1, 2, 3) : term] as const);

describe('the words', () => {
  it('speak of invitations, never of handshakes', () => {
    expect(texts.filter(([, text]) => /handshake/i.test(read(text)))).to.deep.equal([]);
  });

  it('tell of every refusal what happened, and what to do', () => {
    const refusals = texts.filter(([key]) => key.includes('Exception'));
    expect(refusals.length).to.be.greaterThan(30);
    expect(refusals.filter(([, text]) => text.split('\n').length !== 2)).to.deep.equal([]);
  });

  it('count', () => {
    expect([enLater.sent(1), enLater.sent(2), enLater.sent(1200)]).to.deep.equal(['1 invitation sent', '2 invitations sent', '1,200 invitations sent']);
  });
});
