import { columnNames, defaultColumns } from './row.ts';
import { defaultView, sortColumns, type View } from './view.ts';

/** The statuses that rows can be chosen by; `soon` is open with less than 48 hours left. */
export const statusNames = ['all', 'open', 'soon', 'accepted', 'declined', 'canceled', 'expired'] as const;

/** How many rows a page can have. */
export const pageSizes = [20, 50, 100] as const;

interface Rule {
  readonly holds: (value: unknown) => boolean;
  readonly allowed: string;
}

const oneOf = (values: readonly unknown[]): Rule => ({ holds: (value) => values.includes(value), allowed: values.join(', ') });

interface Shown extends View {
  readonly columns: string;
}

const defaults: Shown = { ...defaultView, columns: defaultColumns };

const rules: Readonly<Record<keyof Shown, Rule>> = {
  filter: { holds: (value) => typeof value === 'string', allowed: 'a text' },
  status: oneOf(statusNames),
  sort: oneOf(sortColumns.flatMap((column) => [`${column}-desc`, `${column}-asc`])),
  page: { holds: (value) => Number.isInteger(value) && Number(value) > 0, allowed: 'a whole number from 1' },
  pageSize: oneOf(pageSizes),
  columns: {
    holds: (value) => String(value).split(/[\s,]+/).every((name) => ['', 'recipient', ...columnNames].includes(name)),
    allowed: columnNames.join(' '),
  },
};

const keys = Object.keys(rules) as readonly (keyof Shown)[]; // its keys are all there is

/** What of a view and its columns is not allowed, as it is by default; the developer is told. */
export function corrections(shown: Shown): Partial<Shown> {
  const wrong = keys.filter((key) => !rules[key].holds(shown[key]));
  for (const key of wrong)
    console.warn(`<invitation-list>: ${key} cannot be “${shown[key]}”. Allowed: ${rules[key].allowed}. Shown instead: “${defaults[key]}”.`);
  return Object.fromEntries(wrong.map((key) => [key, defaults[key]]));
}
