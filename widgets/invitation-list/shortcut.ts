import type { InvitationList } from './invitation-list.ts';

/** What takes signs that somebody types. */
const writable = 'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]';

/** Lets "/" lead to the filter from anywhere in a list, where the page wants that: for whoever is elsewhere it is a sign like any other. */
export function shortcut(list: InvitationList): void {
  list.addEventListener('keydown', (event) => {
    const { key, altKey, ctrlKey, metaKey, defaultPrevented } = event;
    const [target] = event.composedPath();
    if (key !== '/' || altKey || ctrlKey || metaKey || defaultPrevented || !list.hasAttribute('shortcuts')) return;
    if (target instanceof Element && target.matches(writable)) return;
    event.preventDefault();
    list.shadowRoot?.querySelector<HTMLElement>('.filter input')?.focus();
  });
}
