import type { Localize } from '../localization/localize.ts';
import type { RecipientProblem, Recipients } from './recipients.ts';
import type { Sending } from './sending.ts';

/** What the button that sends says: how far it is, how many it would try again, or how many it would send. */
export function submitLabel(localize: Localize, { busy, count, total }: Sending, { list, problems, sendable }: Recipients): string {
  if (busy) return localize.term('sending', count, total);
  const are = (...which: readonly (RecipientProblem | undefined)[]) => list.filter(({ key }) => which.includes(problems.get(key))).length;
  const failed = are('refused', 'unknown');
  return failed > 0 && failed === list.length ? localize.term('retry', failed) : localize.term('send', sendable.length + are('unknown'));
}
