import type { Input, Output } from '../../model/operations.ts';
import { oneHandshake } from '../../model/shapes.ts';
import { approvalsOf, readied } from '../all-features.ts';
import { close, closingRules, loadInvitation } from '../closing.ts';
import { leave, loadDeparture } from '../departure.ts';
import { established } from '../established.ts';
import { type AcceptFacts, joiningRules } from '../joining-rules.ts';
import { notify } from '../notices.ts';
import { type Decision, operation } from '../operation.ts';
import { organizationOf } from '../organization-of.ts';
import { serviceLinkedRole } from '../roles.ts';
import type { Situation } from '../rule.ts';
import { showHandshake } from '../show-handshake.ts';

type Accept = Input<'AcceptHandshake'>;
type Accepted = Decision<Output<'AcceptHandshake'>>;

/**
 * Joins the organization at this moment, with the tags of the invitation. The place that the invitation held is now
 * the member's, and the invitation no longer counts as an attempt. Both owners are told.
 */
function join({ facts, context }: Situation<Accept, AcceptFacts>): Accepted {
  const { caller, now } = context;
  const organization = established(facts.organization);
  const invited = established(facts.handshake);
  const handshake = close('AcceptHandshake', invited, now, ['Places', 'Attempts']);
  const counted = invited.AttemptLapses === undefined ? 0 : 1;
  const left = facts.departure.organization && leave(facts.departure, context);
  const { Id: OrganizationId, ManagementAccountId: PayerAccountId } = organization;
  return {
    output: { Handshake: showHandshake(handshake, now) },
    add: { emails: notify('AcceptHandshake', handshake.Id, { originator: established(facts.management).Email, recipient: caller.Email }, context) },
    put: {
      handshakes: [handshake, ...(left?.handshakes ?? [])],
      organizations: [{ ...organization, Attempts: organization.Attempts - counted }, ...(left ? [left.organization] : [])],
      accounts: [
        {
          ...(left?.account ?? caller),
          Membership: { OrganizationId, PayerAccountId, JoinedMethod: 'INVITED', JoinedTimestamp: now },
          Tags: invited.Tags,
          Roles: [...new Set([...caller.Roles, serviceLinkedRole])],
        },
      ],
    },
  };
}

/** Approves all features for one member; with the last approval the request is ready for the management account. */
function approve({ facts, context }: Situation<Accept, AcceptFacts>): Accepted {
  const handshake = close('AcceptHandshake', established(facts.handshake), context.now, []);
  const approvals = facts.approvals.map((approval) => (approval.Id === handshake.Id ? handshake : approval));
  return {
    output: { Handshake: showHandshake(handshake, context.now) },
    put: { handshakes: [handshake, ...readied(facts.parent, approvals, context)] },
  };
}

/** Finishes the switch: the organization has all features from now on. */
function finish({ facts, context }: Situation<Accept, AcceptFacts>): Accepted {
  const handshake = close('AcceptHandshake', established(facts.handshake), context.now, []);
  return {
    output: { Handshake: showHandshake(handshake, context.now) },
    put: { handshakes: [handshake], organizations: [{ ...established(facts.organization), FeatureSet: 'ALL' }] },
  };
}

const effects = { INVITE: join, APPROVE_ALL_FEATURES: approve, ENABLE_ALL_FEATURES: finish } as const;

/** Accepts a handshake: an invitation, or one's part of an organization's switch to all features. */
export const AcceptHandshake = operation<Accept, Output<'AcceptHandshake'>, AcceptFacts>({
  access: 'write',
  members: oneHandshake,
  rules: [
    ...closingRules('AcceptHandshake'),
    ...joiningRules.map((rule) => ({
      ...rule,
      holds: (situation: Situation<unknown, AcceptFacts>) => situation.facts.handshake?.Action !== 'INVITE' || rule.holds(situation),
    })),
  ],

  async load(reader, input, { caller }) {
    const [facts, joined] = await Promise.all([loadInvitation(reader, input), organizationOf(reader, caller)]);
    const parentId = facts.handshake?.ParentHandshakeId;
    const [departure, parent, approvals] = await Promise.all([
      loadDeparture(reader, joined, caller),
      parentId === undefined ? undefined : reader.get('handshakes', parentId),
      parentId === undefined ? [] : approvalsOf(reader, parentId),
    ]);
    return { ...facts, departure, parent, approvals };
  },

  decide: (situation) => effects[established(situation.facts.handshake).Action as keyof typeof effects](situation), // the engine makes no others
});
