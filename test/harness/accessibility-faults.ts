import { type AccessibleNode, inReadingOrder } from './accessible-node.ts';

/** What nobody can make out without a name. */
const toName = new Set(
  'article button checkbox combobox columnheader dialog alertdialog group heading image img link navigation progressbar radio region rowheader searchbox table textbox DisclosureTriangle'.split(' '),
);

const pressed = new Set(['button', 'link', 'DisclosureTriangle']);

/** What a name must not hold: values of programs, names of the protocol, words cut short. */
const raw = /\bundefined\b|\bnull\b|\bNaN\b|\[object|\{\w+\}|\b[A-Z]+_[A-Z_]+\b|\b(OPEN|SOON|REQUESTED|ACCEPTED|DECLINED|CANCELED|EXPIRED)\b|handshake|\b(min|sec|hrs?|acct|msg|qty)\b/;

/** What people and the service have written, and is told as they wrote it. */
const asWritten = /\{name\}|SOMETHING_NEW/g;

const isDialog = ({ role }: AccessibleNode): boolean => role === 'dialog' || role === 'alertdialog';

/** The group of a disclosure is called what its button says. */
const isDisclosure = ({ role, children }: AccessibleNode): boolean => role === 'group' && children[0]?.role === 'DisclosureTriangle';

const told = ({ role, name }: AccessibleNode): string => `${role} “${name}”`;

function unnamed(nodes: readonly AccessibleNode[]): readonly string[] {
  return nodes.filter((node) => toName.has(node.role) && !node.name.trim() && !isDisclosure(node)).map((node) => `${node.role} has no name: ${inReadingOrder(node.children).map(({ name }) => name).join(' ')}`);
}

/** Whatever can be pressed does something else, so it is called something else, or says what is different. */
function mistakable(nodes: readonly AccessibleNode[]): readonly string[] {
  const seen = new Set<string>();
  return nodes
    .filter(({ role }) => pressed.has(role))
    .flatMap((node) => {
      const words = `${node.role} ${node.name} – ${node.description}`;
      if (seen.has(words)) return [`more than one ${told(node)}`];
      seen.add(words);
      return [];
    });
}

const unreadable = (nodes: readonly AccessibleNode[]): readonly string[] =>
  nodes
    .filter(({ role, name, description }) => toName.has(role) && raw.test(`${name} ${description}`.replace(asWritten, '')))
    .map((node) => `${told(node)} – ${node.description} is not in words`);

/** Headings begin at the level that they are given, in a dialog at the second, and leave none out on the way down. */
function skipping(nodes: readonly AccessibleNode[], first: number): readonly string[] {
  let last = nodes.some(isDialog) ? 1 : first - 1;
  const least = last + 1;
  return nodes
    .filter(({ role }) => role === 'heading')
    .flatMap((node) => {
      const level = Number(node.states['level']);
      const isSkipped = level > last + 1 || level < least;
      const before = last;
      last = level;
      return isSkipped ? [`${told(node)} is of level ${level} behind ${before}`] : [];
    });
}

const undescribed = (nodes: readonly AccessibleNode[]): readonly string[] => nodes.filter((node) => isDialog(node) && !node.description).map((node) => `${told(node)} has no description`);

const cells = new Set(['cell', 'columnheader', 'rowheader']);

/** A table has heads, each row of it one, and as many cells as there are heads, or one that is all of it. */
function uneven(nodes: readonly AccessibleNode[]): readonly string[] {
  return nodes
    .filter(({ role }) => role === 'table')
    .flatMap((table) => {
      const [head, ...rows] = inReadingOrder(table.children)
        .filter(({ role }) => role === 'row')
        .map(({ children }) => children.filter(({ role }) => cells.has(role)));
      const isHeaded = head?.some(({ role }) => role === 'columnheader');
      const odd = rows.filter((row) => row.length !== 1 && (row.length !== head?.length || !row.some(({ role }) => role === 'rowheader')));
      return [...(isHeaded ? [] : [`${told(table)} has no heads`]), ...odd.map((row) => `a row is not like its heads: ${row.map(({ name }) => name).join(' | ')}`)];
    });
}

const unexplained = (nodes: readonly AccessibleNode[]): readonly string[] =>
  nodes.filter(({ states, description }) => states['invalid'] === 'true' && !description).map((node) => `${told(node)} is invalid and does not say why`);

const hollow = new Set(['paragraph', 'heading', 'listitem', 'list', 'term', 'definition', 'blockquote']);

const empty = (nodes: readonly AccessibleNode[]): readonly string[] => nodes.filter(({ role, children }) => hollow.has(role) && children.length === 0).map(({ role }) => `an empty ${role}`);

/** A long text is told whole, however it is drawn. */
const cut = (nodes: readonly AccessibleNode[]): readonly string[] => nodes.filter(({ name }) => /\S…\S/.test(name)).map((node) => `${told(node)} is cut`);

/** What is wrong with what assistive technology is told of an element whose heading is of a level. */
export function accessibilityFaults(tree: readonly AccessibleNode[], level: number): readonly string[] {
  const nodes = inReadingOrder(tree);
  return [
    ...[unnamed, mistakable, unreadable, undescribed, uneven, unexplained, empty, cut].flatMap((rule) => rule(nodes)),
    ...skipping(nodes, level),
  ];
}
