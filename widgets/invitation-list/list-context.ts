import type { OrganizationsClient } from '../../src/client/organizations-client.ts';
import type { Localize } from '../localization/localize.ts';
import type { Invitation } from '../shared/invitation.ts';
import type { Invitations } from '../shared/invitations.ts';
import type { Query } from '../shared/query.ts';
import type { Refreshing } from '../shared/refreshing.ts';
import type { Known } from './all-invitations.ts';
import type { InvitationList } from './invitation-list.ts';

/** What the parts of a list that come on demand know of it. */
export interface ListContext {
  readonly list: InvitationList;
  readonly localize: Localize;
  readonly query: Query<Known>;
  readonly refreshing: Refreshing<Known>;
  readonly invitations: Invitations;
  readonly client: () => OrganizationsClient | undefined;
  /** Everything that is known, newest first. */
  readonly rows: () => readonly Invitation[];
  /** What the view wants of it, on all its pages. */
  readonly matches: () => readonly Invitation[];
  /** The page in sight. */
  readonly shown: () => readonly Invitation[];
}
