import { closest } from './closest.ts';
import { focused } from './focused.ts';

/** What newer browsers than the DOM types know of. */
interface Notifier {
  ariaNotify?(text: string, options: { readonly priority: 'high' | 'normal' }): void;
}

const name = 'org-invitations-announcer';

/** Two elements that show the same change say it once. */
const echo = 1000;

/** For so long, in milliseconds, a text stays in its region. */
const stay = 10_000;
let last = { text: '', at: -echo };

/**
 * Says a text to whoever listens to the page instead of looking at it. Where the browser cannot notify by itself, a
 * hidden live region at the end of the body, or of the dialog that is open, does it: regions inside shadow roots are not heard reliably.
 */
export function announce(text: string, priority: 'high' | 'normal' = 'normal'): void {
  const at = performance.now();
  if (text === last.text && at - last.at < echo) return;
  last = { text, at };
  const notifier: Document & Notifier = document;
  if (notifier.ariaNotify) notifier.ariaNotify(text, { priority });
  else show(text, priority);
}

/** Where a region is heard: an open modal dialog that has focus keeps everything outside it silent. */
const stage = (): Element => closest(focused(), 'dialog:modal') ?? document.body;

function show(text: string, priority: 'high' | 'normal'): void {
  const place = stage();
  const region = place.querySelector(`:scope > .${name}-${priority}`) ?? createRegion(place, priority);
  // A region that comes with its text is not heard: the text follows, beside what has just been said.
  setTimeout(() => {
    // In a dialog that has closed, or behind one that has opened, nothing is heard.
    if (stage() !== place) return show(text, priority);
    const line = region.appendChild(document.createElement('div'));
    line.textContent = text;
    setTimeout(() => line.remove(), stay);
  }, 100);
}

function createRegion(place: Element, priority: 'high' | 'normal'): HTMLElement {
  const region = document.createElement('div');
  region.className = `${name}-${priority}`;
  region.setAttribute('aria-live', priority === 'high' ? 'assertive' : 'polite');
  region.style.cssText = 'position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap';
  return place.appendChild(region);
}
