import type { AccountRecord } from '../engine/records.ts';
import { type Rate, rates } from '../engine/rates.ts';
import type { OperationName } from '../model/operations.ts';

interface Bucket {
  readonly tokens: number;
  readonly at: number;
}

/** Tells whether a request may pass; one that may not takes nothing out of any bucket. */
export type Throttle = (operation: OperationName, caller: AccountRecord, time: number) => boolean;

/** Counts requests against AWS's rates, in token buckets that live as long as the server. */
export function createThrottle(): Throttle {
  const buckets = new Map<string, Bucket>();

  const level = (key: string, [perSecond, burst]: Rate, time: number): number => {
    const { tokens, at } = buckets.get(key) ?? { tokens: burst, at: time };
    return Math.min(burst, tokens + (time - at) * perSecond);
  };

  return (operation, { Id, Membership }, time) => {
    const { bucket = operation, account, organization } = rates[operation];
    const limits: readonly (readonly [string, Rate])[] = [
      [`${bucket}/${Id}`, account],
      ...(organization && Membership ? [[`${bucket}/${Membership.OrganizationId}`, organization] as const] : []),
    ];
    if (limits.some(([key, rate]) => level(key, rate, time) < 1)) return false;
    for (const [key, rate] of limits) buckets.set(key, { tokens: level(key, rate, time) - 1, at: time });
    return true;
  };
}
