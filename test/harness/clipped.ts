/** Whether what reaches out of it cannot be seen. */
const cuts = (element: Element): boolean => {
  const { overflowX, overflowY } = getComputedStyle(element);
  return [overflowX, overflowY].some((overflow) => overflow === 'hidden' || overflow === 'clip');
};

const texts = (element: Element): readonly Node[] => [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());

/** Where a text stands. */
function placeOf(text: Node): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(text);
  return range.getBoundingClientRect();
}

/** The texts that are cut off, or reach out of the button that they stand on. */
export function clipped(everything: readonly Element[]): readonly string[] {
  return everything
    .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('.hidden, thead, style'))
    .flatMap((element) => {
      const holder = element.closest('button, summary') ?? (cuts(element) ? element : undefined);
      if (!holder) return [];
      const { left, right, top, bottom } = holder.getBoundingClientRect();
      return texts(element)
        .filter((text) => {
          const place = placeOf(text);
          return place.left < left - 1 || place.right > right + 1 || place.top < top - 1 || place.bottom > bottom + 1;
        })
        .map((text) => `${holder.localName}.${holder.className}: ${text.textContent?.trim().slice(0, 40)}`);
    });
}
