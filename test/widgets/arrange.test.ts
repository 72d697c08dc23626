import { expect } from '@open-wc/testing';
import { arrange } from '../../widgets/invitation-list/arrange.ts';
import { decodeInvitation } from '../../widgets/shared/invitation.ts';

const sent = { Arn: '', Action: 'INVITE', State: 'OPEN', Parties: [], Resources: [], RequestedTimestamp: 0, ExpirationTimestamp: 1 } as const;

describe('arrange', () => {
  it('keeps ids in the order of their signs, which is that of time, whatever numbers are in them', () => {
    const rows = ['h-15b', 'h-158f', 'h-15af'].map((Id) => decodeInvitation({ ...sent, Id }, 0));
    expect(arrange(rows, '', 'all', 'id-asc').map(({ id }) => id)).to.deep.equal(['h-158f', 'h-15af', 'h-15b']);
    expect(arrange(rows, '', 'all', 'id-desc').map(({ id }) => id)).to.deep.equal(['h-15b', 'h-15af', 'h-158f']);
  });
});
