import type { Input, Output } from '../../model/operations.ts';
import { oneHandshake } from '../../model/shapes.ts';
import { found, type InvitationFacts, loadInvitation, sides } from '../closing.ts';
import { established } from '../established.ts';
import { operation } from '../operation.ts';
import { organizationOf } from '../organization-of.ts';
import type { OrganizationRecord } from '../records.ts';
import { permitted } from '../rules.ts';
import { showHandshake } from '../show-handshake.ts';

interface Facts extends InvitationFacts {
  readonly joined: OrganizationRecord | undefined;
}

/** Shows one invitation to either of its sides. */
export const DescribeHandshake = operation<Input<'DescribeHandshake'>, Output<'DescribeHandshake'>, Facts>({
  access: 'read',
  members: oneHandshake,

  async load(reader, input, { caller }) {
    const [facts, joined] = await Promise.all([loadInvitation(reader, input), organizationOf(reader, caller)]);
    return { ...facts, joined };
  },

  rules: [
    found,
    {
      rule: 'Invitations to a management account are hidden from it while it manages an organization.',
      source: 'Accepting or declining account invitations, management accounts',
      holds: ({ facts, context }) =>
        facts.handshake?.Action !== 'INVITE' || sides.originator(facts, context) || facts.joined?.ManagementAccountId !== context.caller.Id,
      otherwise: ['HandshakeNotFoundException'],
    },
    permitted('DescribeHandshake'),
  ],

  decide: ({ facts, context }) => ({ output: { Handshake: showHandshake(established(facts.handshake), context.now) } }),
});
