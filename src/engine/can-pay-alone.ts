import type { DepartureFacts } from './departure.ts';
import type { Rule } from './rule.ts';

/** An account can only live alone with a payment method of its own. */
export const canPayAlone: Rule<unknown, DepartureFacts> = {
  rule: 'An account that is to live alone has a payment method.',
  source: 'API reference, MEMBER_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED',
  holds: ({ facts }) => facts.leaving?.HasPaymentMethod !== false,
  otherwise: ['ConstraintViolationException', 'MEMBER_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED'],
};
