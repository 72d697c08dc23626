import type { Handshake } from '../model/handshake.ts';
import type { HandshakeRecord } from './records.ts';
import { stateAt } from './transitions.ts';

/** A handshake as AWS shows it at a time. */
export const showHandshake = (record: HandshakeRecord, now: number): Handshake => ({
  Id: record.Id,
  Arn: record.Arn,
  Parties: record.Parties,
  State: stateAt(record, now),
  RequestedTimestamp: record.RequestedTimestamp,
  ExpirationTimestamp: record.ExpirationTimestamp,
  Action: record.Action,
  Resources: record.Resources,
});
