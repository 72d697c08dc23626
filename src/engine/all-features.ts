import { limits } from '../model/limits.ts';
import type { Context } from './context.ts';
import type { HandshakeRecord, OrganizationRecord } from './records.ts';
import type { Reader } from './store.ts';
import { isWaiting } from './transitions.ts';

/** Reads the organization's latest request to switch to all features. */
export const allFeaturesRequest = async (reader: Reader, { AllFeaturesHandshakeId }: OrganizationRecord): Promise<HandshakeRecord | undefined> =>
  AllFeaturesHandshakeId === undefined ? undefined : reader.get('handshakes', AllFeaturesHandshakeId);

/** Reads the approvals that a request to switch to all features asked for. */
export const approvalsOf = (reader: Reader, parentId: string): Promise<readonly HandshakeRecord[]> =>
  reader.page('children', { prefix: [parentId] }, limits.allFeaturesAccounts);

/** A request that waits is ready for the management account once every member that is still asked has approved. */
export const readied = (
  parent: HandshakeRecord | undefined,
  approvals: readonly HandshakeRecord[],
  { now }: Context,
): readonly HandshakeRecord[] =>
  parent?.State === 'REQUESTED' && isWaiting(parent, now) && approvals.every(({ State }) => State === 'ACCEPTED')
    ? [{ ...parent, State: 'OPEN' }]
    : [];
