/** The nearest element that matches, beginning with this one, through every shadow root around it. */
export function closest(element: Element | null, selector: string): HTMLElement | undefined {
  const found = element?.closest<HTMLElement>(selector);
  if (found || !element) return found ?? undefined;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? closest(root.host, selector) : undefined;
}
