import type { Invitation } from '../shared/invitation.ts';
import type { SortColumn } from './view.ts';

const statusOrder = ['OPEN', 'ACCEPTED', 'DECLINED', 'CANCELED', 'EXPIRED'];

/** Tells `team-2` before `team-10`, and small letters from none. */
const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

type Compare = (one: Invitation, other: Invitation) => number;

const by =
  (key: (invitation: Invitation) => string | number): Compare =>
  (one, other) => {
    const [a, b] = [key(one), key(other)];
    return a === b ? 0 : a < b ? -1 : 1;
  };

const orders: Record<SortColumn, Compare> = {
  recipient: (one, other) => collator.compare(one.recipient, other.recipient),
  status: by(({ state, expiresSoon }) => (expiresSoon ? -1 : statusOrder.indexOf(state))),
  sent: by(({ sent }) => sent),
  expires: by(({ expires }) => expires),
  id: by(({ id }) => id),
};

/** The rows that a view wants, in its order; those that are alike stay newest first. */
export function arrange(rows: readonly Invitation[], filter: string, status: string, sort: string): readonly Invitation[] {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  const wanted = ({ recipient, notes, id, state, expiresSoon }: Invitation): boolean => {
    if (status !== 'all' && (status === 'soon' ? !expiresSoon : state !== status.toUpperCase())) return false;
    const text = words.length > 0 ? `${recipient}\n${notes}\n${id}`.toLowerCase() : '';
    return words.every((word) => text.includes(word));
  };
  const chosen = words.length > 0 || status !== 'all' ? rows.filter(wanted) : rows;
  if (sort === 'sent-desc') return chosen;
  const [column, direction] = sort.split('-') as [SortColumn, 'asc' | 'desc']; // as the view was checked
  const sign = direction === 'asc' ? 1 : -1;
  return [...chosen].sort((one, other) => sign * orders[column](one, other));
}
