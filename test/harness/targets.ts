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

/** The targets that a finger could miss, of those that are not behind a dialog. */
export function missed(everything: readonly Element[]): readonly string[] {
  const modal = everything.find((element) => element.matches('dialog:modal')) ?? document;
  return everything
    .filter((element) => element.matches(targets) && element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled, input.hidden'))
    .filter((element) => (modal === document || modal.contains(element)) && !isInSentence(element))
    .flatMap((target) => {
      const whole = wholeOf(target);
      whole.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = whole.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      const isReached = [-reach, reach].every((off) => isHit(target, x + off, y) && isHit(target, x, y + off));
      return isReached ? [] : [`${target.localName}.${target.className}, ${Math.round(width)} × ${Math.round(height)}: ${target.getAttribute('aria-label') ?? whole.textContent.trim().slice(0, 40)}`];
    });
}
