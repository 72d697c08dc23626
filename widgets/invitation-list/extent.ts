import type { Query } from '../shared/query.ts';
import type { Known } from './all-invitations.ts';

/** How much of all invitations is known: all, what has come so far, or what could be fetched. */
export type Extent = 'all' | 'soFar' | 'part';

/** How much a query for invitations has brought. */
export const extentOf = ({ value, busy }: Query<Known>): Extent => (!value?.more ? 'all' : busy ? 'soFar' : 'part');
