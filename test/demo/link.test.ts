import { expect } from '@open-wc/testing';
import { formatLink, type Link, parseLink } from '../../demo/link.ts';

describe('a link into the demo', () => {
  const links: readonly Link[] = [{ account: '222222222222' }, { account: '222222222222', invitationId: 'h-0123456789abcdef0123456789abcdef' }];
  for (const link of links)
    it(`reads what it wrote: ${formatLink(link)}`, () => {
      expect(parseLink(formatLink(link))).to.deep.equal(link);
    });

  for (const fragment of ['', '#', '#outbox', '#account', '#account=22222222222', '#account=javascript:0', '#invitation-id=h-0123456789abcdef'])
    it(`leads nowhere: ${fragment || 'nothing'}`, () => {
      expect(parseLink(fragment)).to.equal(undefined);
    });

  for (const id of ['', 'x-0123456789abcdef', 'h-0123', 'h-0123456789"abc', 'h-0123456789abcdef0123456789abcdef0'])
    it(`opens the account alone where the invitation is none: ${id || 'empty'}`, () => {
      expect(parseLink(`#account=222222222222&invitation-id=${encodeURIComponent(id)}`)).to.deep.equal({ account: '222222222222' });
    });
});
