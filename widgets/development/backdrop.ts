import { flatten } from './contrast.ts';

/** What an element stands in on the page, through slots and out of shadow roots. */
const around = (element: Element): Element | undefined => element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host; // a document has none

/**
 * The computed colours behind an element, the lowest first: what can be seen of those around it, and else the canvas.
 * Nothing where it stands on a picture, which cannot be asked for its colour.
 */
export function backdrop(element: Element, canvas: string): readonly string[] | undefined {
  const layers: string[] = [];
  for (let at: Element | undefined = element; at; at = around(at)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    if (backgroundImage !== 'none') return undefined;
    layers.unshift(backgroundColor);
    if (flatten(layers)[3] === 255) return layers;
  }
  return [canvas, ...layers];
}
