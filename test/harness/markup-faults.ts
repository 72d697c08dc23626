const controls = 'button, a[href], input, select, textarea, summary, [tabindex]:not([tabindex="-1"])';

const isOf = (element: Element): string => `${element.localName}.${element.className}: ${element.textContent.trim().slice(0, 60)}`;

/** What can be reached, but is kept from assistive technology, or stands in something else that can be pressed. */
const buried = (everything: readonly Element[]): readonly string[] =>
  everything
    .filter((element) => element.matches(controls) && element.checkVisibility())
    .filter((element) => element.parentElement?.closest('button, a[href], summary') ?? (element.closest('[aria-hidden=true]') && element.matches(':not([tabindex="-1"])')))
    .map((element) => `${isOf(element)} is buried`);

/** What takes the keyboard out of the order in which things are read. */
const reordered = (everything: readonly Element[]): readonly string[] =>
  everything.filter(({ tabIndex, ariaOwnsElements }: Element & { tabIndex?: number }) => (tabIndex ?? 0) > 0 || ariaOwnsElements).map((element) => `${isOf(element)} has an order of its own`);

/** Words about a field that are wrong with it, without its knowing. */
const unbound = (everything: readonly Element[]): readonly string[] =>
  everything
    .filter((element) => element.matches('[id$=-error]:has(.error)'))
    .filter(({ id }) => !everything.some((field) => field.matches(`[aria-invalid=true][aria-describedby~="${id}"]`)))
    .map((element) => `${isOf(element)} belongs to no invalid field`);

/** Addresses and ids that belong to people and the service. */
const foreign = /[^\s“”(),:]+@[^\s“”(),]+\.\w+|\b\d{12}\b|\b[oh]-[\da-f]{8,}\b|\barn:aws:\S+/;

/** Addresses and ids whose signs a sentence from right to left could turn: they are neither elements nor between isolates. */
const loose = (everything: readonly Element[]): readonly string[] =>
  everything
    .filter((element) => getComputedStyle(element).direction === 'rtl' && element.checkVisibility() && !element.matches('style, textarea, option') && !element.closest('bdi, [dir=auto]'))
    .filter((element) => [...element.childNodes].some(({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && foreign.test((textContent ?? '').replace(/\u2068.*?\u2069/g, ''))))
    .map((element) => `${isOf(element)} is not set apart from its sentence`);

const scrolls = (element: Element): boolean => element.scrollHeight > element.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(element).overflowY);

/** The nearest thing around an element that scrolls, or is drawn on top of everything else. */
function frameOf(element: Element): Element | null {
  for (let each = element.parentElement; each; each = each.parentElement) if (scrolls(each) || each.matches('dialog, [popover]') || getComputedStyle(each).position === 'sticky') return each;
  return null;
}

/** Whether `after` comes before `before` to the eye: beside it on the same line, or above it and not in a column that comes later. */
function isBefore(after: Element, before: Element): boolean {
  let around = before.parentElement;
  while (around?.parentElement && !around.contains(after)) around = around.parentElement;
  const isLeftward = around !== null && getComputedStyle(around).direction === 'rtl';
  const [a, b] = [after.getBoundingClientRect(), before.getBoundingClientRect()];
  const [isLeft, isRight] = [a.right <= b.left + 1, a.left >= b.right - 1];
  if (a.bottom <= b.top + 1) return !(isLeftward ? isLeft : isRight);
  return a.top < b.bottom - 1 && (isLeftward ? isRight : isLeft);
}

/** What is reached in another order than it is seen. What scrolls has an order of its own. */
function astray(everything: readonly Element[]): readonly string[] {
  const modal = everything.find((element) => element.matches('dialog:modal')) ?? document.documentElement;
  const reached = everything.filter(
    (element) => element.matches(controls) && !element.matches('input.hidden') && element.checkVisibility({ visibilityProperty: true }) && (modal === document.documentElement || modal.contains(element)),
  );
  return reached.flatMap((after, index) => {
    const frame = frameOf(after);
    const before = reached.slice(0, index).find((each) => frameOf(each) === frame && isBefore(after, each));
    return before ? [`${isOf(after)} is reached after ${isOf(before)} and seen before it`] : [];
  });
}

/** What is wrong with the markup of an element for those who do not look at it. */
export const markupFaults = (everything: readonly Element[]): readonly string[] => [buried, reordered, unbound, loose, astray].flatMap((rule) => rule(everything));
