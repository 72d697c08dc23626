import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../localization/localize.ts';

const minute = 60;
const hour = 3600;
const day = 86_400;
const week = 7 * day;

function relative(localize: Localize, seconds: number): string {
  const size = Math.abs(seconds);
  const [unit, length] = size < hour ? (['minute', minute] as const) : size < 2 * day ? (['hour', hour] as const) : (['day', day] as const);
  const count = Math.trunc(seconds / length);
  return localize.relativeTime(count, count ? unit : 'second', { numeric: count ? 'always' : 'auto' });
}

/**
 * How much of a point in time is shown: how far away it is within a week and else the date; both within three weeks; or
 * date and time with their zone.
 */
export type MomentDetail = 'brief' | 'short' | 'full';

/** A point in time, in epoch seconds, as `<time>`. */
export function moment(localize: Localize, at: number, now: number, detail: MomentDetail = 'short'): TemplateResult | typeof nothing {
  if (at <= 0 || at > 8e12) return nothing;
  const date = new Date(at * 1000);
  const full = localize.date(date, { dateStyle: 'long', timeStyle: 'long' });
  const shown = () => (detail === 'full' ? full : localize.date(date, { dateStyle: 'medium' }));
  const distance = at - now;
  const words = () => html`<span class="near">${relative(localize, distance)}</span>`;
  const time = (content: unknown) => html`<time datetime=${date.toISOString()} title=${full}>${content}</time>`;
  if (detail === 'brief') return time(Math.abs(distance) < week ? words() : shown());
  const near = detail === 'short' && (distance > 0 ? distance < 3 * week : -distance < week);
  return time(near ? html`${words()}<span class="dot"> · </span><span class="date">${shown()}</span>` : shown());
}
