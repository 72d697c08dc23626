import type { Localize } from '../localization/localize.ts';

/** What an organization can do to its members, in words; a feature set that nobody here knows is its own word. */
export function featureSetWords(localize: Localize, featureSet: string): string {
  if (featureSet === 'ALL') return localize.term('allFeatures');
  return featureSet === 'CONSOLIDATED_BILLING' ? localize.term('billingOnly') : featureSet;
}
