/** Requests a second, and how many may come at once. */
export interface Rate {
  readonly rate: number;
  readonly burst: number;
}

/** AWS's rates for an operation, per account and per organization (Quotas for AWS Organizations). */
export interface Rates {
  /** Operations of one name here share their buckets. */
  readonly bucket?: string;
  readonly account: Rate;
  readonly organization?: Rate;
}

export const per = (rate: number, burst: number): Rate => ({ rate, burst });
