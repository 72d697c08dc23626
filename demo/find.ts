/** The one element of the page that has this tag and matches. Throws if there is none: page and script do not belong together then. */
export function find<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, matching = ''): HTMLElementTagNameMap[Tag] {
  const found = document.querySelector<HTMLElementTagNameMap[Tag]>(`${tag}${matching}`);
  if (!found) throw new Error(`There is no <${tag}>${matching} on this page.`);
  return found;
}
