import type { AccountRecord } from '../engine/records.ts';
import type { Rate, Rates } from '../engine/rates.ts';

interface Bucket {
  readonly tokens: number;
  readonly at: number;
}

/** Counts requests against AWS's rates, in token buckets that live as long as the server. */
export function createThrottle(): (operation: string, rates: Rates, caller: AccountRecord, time: number) => boolean {
  const buckets = new Map<string, Bucket>();

  const level = (key: string, { rate, burst }: Rate, time: number): number => {
    const { tokens, at } = buckets.get(key) ?? { tokens: burst, at: time };
    return Math.min(burst, tokens + (time - at) * rate);
  };

  /** Tells whether the request may pass; one that may not takes nothing out of any bucket. */
  return (operation, { bucket = operation, account, organization }, { Id, Membership }, time) => {
    const limits: readonly (readonly [string, Rate])[] = [
      [`${bucket}/${Id}`, account],
      ...(organization && Membership ? [[`${bucket}/${Membership.OrganizationId}`, organization] as const] : []),
    ];
    if (limits.some(([key, rate]) => level(key, rate, time) < 1)) return false;
    for (const [key, rate] of limits) buckets.set(key, { tokens: level(key, rate, time) - 1, at: time });
    return true;
  };
}
