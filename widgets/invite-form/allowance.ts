import { limits } from '../../src/model/limits.ts';
import type { Facts } from './facts.ts';

/** What an organization has used of its quotas, and what is left of them where somebody knows. */
export interface Allowance {
  readonly accounts: number;
  readonly open: number;
  /** Invitations of the last 24 hours that count toward the daily limit: all but those that were accepted. */
  readonly attempts: number;
  readonly places?: { readonly left: number; readonly of: number };
  readonly today?: { readonly left: number; readonly of: number };
  /** How many more invitations can be sent now, as far as anybody knows. */
  readonly room: number;
}

/** Counts by AWS's rules what the facts say; nothing where they say too little. `quota` is the organization's account quota. */
export function allowance({ accounts, invitations }: Facts, quota: number | undefined, now: number): Allowance | undefined {
  if (accounts === undefined || !invitations) return undefined;
  const open = invitations.filter((each) => each.open && now < each.expires).length;
  const attempts = invitations.filter(({ sent, state }) => now - limits.attemptWindow < sent && state !== 'ACCEPTED').length;
  if (!quota) return { accounts, open, attempts, room: Infinity };
  const left = (of: number, taken: number) => ({ left: Math.max(of - taken, 0), of });
  const places = left(quota, accounts + open);
  const today = left(Math.max(limits.attempts, quota), attempts);
  return { accounts, open, attempts, places, today, room: Math.min(places.left, today.left) };
}
