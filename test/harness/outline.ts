import { type AccessibleNode, inReadingOrder } from './accessible-node.ts';

const clean = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What says nothing by itself: what is inside it is read as if it stood there. */
const silent = new Set(['generic', 'none', 'RootWebArea', 'sectionheader', 'rowgroup', 'paragraph', 'LabelText', 'Legend', 'Figcaption', 'DescriptionList', 'caption', 'blockquote', 'figure']);

/** What is read as part of the line that it stands in. */
const inline = new Set(['StaticText', 'time', 'strong', 'emphasis', 'code', 'LineBreak']);

/** What is read by its name, and has nothing else to read unless that differs. */
const named = new Set(['button', 'heading', 'columnheader', 'rowheader', 'cell', 'term', 'DisclosureTriangle']);

/** What is read by its name and value alone. */
const closed = new Set(['textbox', 'searchbox', 'combobox', 'checkbox', 'radio', 'progressbar']);

/** What is read when something comes into it. */
const heard = new Set(['alert', 'status']);

const said: Readonly<Record<string, (value: unknown) => string>> = {
  busy: () => 'busy',
  checked: (value) => ({ true: 'checked', false: 'not checked' })[String(value)] ?? 'partly checked',
  disabled: () => 'unavailable',
  expanded: (value) => (value === true ? 'expanded' : 'collapsed'),
  focused: () => 'focused',
  invalid: () => 'invalid',
  level: (value) => `level ${String(value)}`,
  modal: () => 'modal',
  pressed: () => 'pressed',
  readonly: () => 'read-only',
  required: () => 'required',
  sort: (value) => `sorted ${String(value)}`,
};

const isSaid = (state: string, value: unknown, role: string): boolean =>
  state === 'level' ? role === 'heading' : state === 'checked' || state === 'expanded' || (value !== false && value !== 'false');

/** Whether a space is seen between two texts; an address may be broken behind its signs without one. */
function isApart(before: AccessibleNode, after: AccessibleNode): boolean {
  const [left, top, width, height] = before.box ?? [0, 0, 0, 0];
  const [nextLeft, nextTop, nextWidth] = after.box ?? [0, 0, 0];
  const isNextLine = nextTop >= top + height - 1;
  return isNextLine ? !/[.@]$/.test(before.name) : nextLeft > left + width + 1 || nextLeft + nextWidth < left - 1;
}

const textOf = (nodes: readonly AccessibleNode[]): string =>
  inReadingOrder(nodes)
    .filter(({ role }) => role === 'StaticText')
    .map((node, index, texts) => `${index > 0 && isApart(texts[index - 1]!, node) ? ' ' : ''}${node.name}`)
    .join('');

/** A thing in a line: what it is, what it is called, what is in it, how it is, and what is said about it besides. */
function lineOf({ role, name, value, states, description }: AccessibleNode): string {
  const how = Object.entries(states).flatMap(([state, each]) => (said[state] && isSaid(state, each, role) ? [said[state](each)] : []));
  return [
    role,
    name && ` “${clean(name)}”`,
    value !== undefined && value !== '' && ` = ${clean(`${value}`)}`,
    ...how.map((state) => `, ${state}`),
    description && ` – ${clean(description)}`,
  ]
    .filter(Boolean)
    .join('');
}

/** Whether there is nothing to read in it that its name does not say. */
const isReadByName = ({ role, name, children }: AccessibleNode): boolean =>
  closed.has(role) || (named.has(role) && clean(textOf(children)) === clean(name) && inReadingOrder(children).every((node) => inline.has(node.role) || silent.has(node.role)));

/** Things one below the other, and text that stands in one line as such; what names a field is not read again beside it. */
function linesOf(nodes: readonly AccessibleNode[], depth: number, names: ReadonlySet<string>): readonly string[] {
  const indent = '  '.repeat(depth);
  const lines: string[] = [];
  let texts: AccessibleNode[] = [];
  const end = (): void => {
    const line = clean(textOf(texts));
    if (line && !names.has(line)) lines.push(indent + line);
    texts = [];
  };
  for (const node of nodes) {
    if (inline.has(node.role)) {
      texts.push(node);
      continue;
    }
    end();
    if (silent.has(node.role)) lines.push(...linesOf(node.children, depth, names));
    else if (node.children.length > 0 || !heard.has(node.role)) {
      lines.push(indent + lineOf(node));
      if (!isReadByName(node)) lines.push(...linesOf(node.children, depth + 1, new Set([...names, clean(node.name)])));
    }
  }
  end();
  return lines;
}

/** A tree as a person hears it who goes through it thing by thing: a line for each, indented by what it stands in. */
export function outlineOf(nodes: readonly AccessibleNode[]): string {
  const fields = inReadingOrder(nodes).filter(({ role }) => closed.has(role) || role === 'group' || role === 'table');
  return linesOf(nodes, 0, new Set(fields.map(({ name }) => clean(name)))).join('\n');
}
