const targets = 'button, a[href], input, select, textarea, summary, [role=button]';

/** What a finger may hit instead: the label of a box to tick. */
const wholeOf = (target: Element): Element => target.closest('label') ?? target;

/** Whether it stands in a line of a sentence, whose height it cannot exceed. */
function isInSentence(target: Element): boolean {
  const siblings = [...(target.parentElement?.childNodes ?? [])];
  return getComputedStyle(target).display.startsWith('inline') && siblings.some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
}

/** Whether a finger that comes down there hits the target. */
function isHit(target: Element, x: number, y: number): boolean {
  const root = target.getRootNode() as ShadowRoot; // whatever is measured is on the page
  const hit = root.elementFromPoint(x, y);
  return hit !== null && (wholeOf(target).contains(hit) || hit.closest('label')?.control === target);
}

/** How far from its middle, in whole pixels, a target of 44 by 44 is hit. */
const reach = 21;

/** The targets of a page that somebody may aim at now: what stands behind a dialog or a menu is none. */
function aims(everything: readonly Element[]): readonly Element[] {
  const modal = everything.find((element) => element.matches('dialog:modal, :popover-open')) ?? document;
  return everything
    .filter((element) => element.matches(targets) && element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled, input.hidden'))
    .filter((element) => modal === document || modal.contains(element));
}

/** The middle of what is to be hit, after it was scrolled to, and its size. */
function aimedAt(whole: Element) {
  whole.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = whole.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2, width, height };
}

const nameOf = (target: Element): string => `${target.localName}.${target.className}: ${target.getAttribute('aria-label') ?? wholeOf(target).textContent.trim().slice(0, 40)}`;

/** The targets that a finger could miss. */
export const missed = (everything: readonly Element[]): readonly string[] =>
  aims(everything)
    .filter((target) => !isInSentence(target))
    .flatMap((target) => {
      const { x, y, width, height } = aimedAt(wholeOf(target));
      const isReached = [-reach, reach].every((off) => isHit(target, x + off, y) && isHit(target, x, y + off));
      return isReached ? [] : [`${nameOf(target)}, ${Math.round(width)} × ${Math.round(height)}`];
    });

/** The targets that nobody can scroll to and press. */
export const outOfReach = (everything: readonly Element[]): readonly string[] =>
  aims(everything)
    .filter((target) => {
      const { x, y } = aimedAt(wholeOf(target));
      return !isHit(target, x, y);
    })
    .map(nameOf);
