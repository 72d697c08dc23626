import type { Input, InvitationOperations, Output } from '../model/operations.ts';
import type { Operation } from './operation.ts';
import { AcceptHandshake } from './operations/accept-handshake.ts';
import { CancelHandshake } from './operations/cancel-handshake.ts';
import { DeclineHandshake } from './operations/decline-handshake.ts';
import { DescribeHandshake } from './operations/describe-handshake.ts';
import { DescribeOrganization } from './operations/describe-organization.ts';
import { InviteAccountToOrganization } from './operations/invite-account-to-organization.ts';
import { ListAccounts } from './operations/list-accounts.ts';
import { ListHandshakesForAccount } from './operations/list-handshakes-for-account.ts';
import { ListHandshakesForOrganization } from './operations/list-handshakes-for-organization.ts';

/** The operations of the invitation flow by AWS's name: what whoever uses an engine needs at once. */
export const invitationOperations: { readonly [Name in keyof InvitationOperations]: Operation<Input<Name>, Output<Name>> } = {
  InviteAccountToOrganization,
  ListHandshakesForOrganization,
  ListHandshakesForAccount,
  DescribeHandshake,
  AcceptHandshake,
  DeclineHandshake,
  CancelHandshake,
  DescribeOrganization,
  ListAccounts,
};
