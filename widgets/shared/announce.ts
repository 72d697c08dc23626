/** What newer browsers than the DOM types know of. */
interface Notifier {
  ariaNotify?(text: string, options: { readonly priority: 'high' | 'normal' }): void;
}

const id = 'org-invitations-announcer';

/**
 * Says a text to whoever listens to the page instead of looking at it. Where the browser cannot notify by itself,
 * one hidden live region at the end of the body does it: regions inside shadow roots are not heard reliably.
 */
export function announce(text: string, priority: 'high' | 'normal' = 'normal'): void {
  const notifier: Document & Notifier = document;
  if (notifier.ariaNotify) return notifier.ariaNotify(text, { priority });
  const region = document.getElementById(id) ?? createRegion();
  region.setAttribute('aria-live', priority === 'high' ? 'assertive' : 'polite');
  region.textContent = text;
}

function createRegion(): HTMLElement {
  const region = document.createElement('div');
  region.id = id;
  region.style.cssText = 'position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap';
  return document.body.appendChild(region);
}
