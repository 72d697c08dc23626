/** Remembers the rows in sight; answers what gives focus to one of them or, where it is gone, to the next, to the one before, or to the heading. */
export function nearRow(root: ParentNode & DocumentOrShadowRoot): (id: string) => void {
  const find = (id: string): HTMLElement | null => root.querySelector(`.toggle[data-id="${CSS.escape(id)}"]`);
  const ids = [...root.querySelectorAll<HTMLElement>('.toggle')].map(({ dataset }) => dataset['id'] ?? '');
  return (id) => {
    const at = Math.max(0, ids.indexOf(id));
    const near = [id, ...ids.slice(at), ...ids.slice(0, at).reverse()].map(find);
    // A heading of the page may stand in place of ours, which takes no focus then.
    for (const place of [...near, ...root.querySelectorAll<HTMLElement>('#heading, header button')]) {
      place?.focus();
      if (root.activeElement) return;
    }
  };
}
