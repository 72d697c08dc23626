import type { Localize } from '../localization/localize.ts';
import type { Recipients } from './recipients.ts';
import type { Sending } from './sending.ts';

/** What the button that sends says: how far it is, how many it would try again, or how many it would send; no number where some have to be mended first. */
export function submitLabel(localize: Localize, { busy, count, total }: Sending, recipients: Recipients): string {
  const { list, sendable, faulty } = recipients;
  if (busy) return localize.term('sending', count, total);
  if (faulty.length > 0 && list.length > 1) return localize.term('sendSeveral');
  const failed = recipients.having('refused', 'unknown').length;
  return failed > 0 && failed === list.length ? localize.term('retry', failed) : localize.term('send', sendable.length + recipients.having('unknown').length);
}
