import type { ReactiveController, ReactiveControllerHost } from 'lit';

const delay = 600;

/** What browsers know that can tell whether something is covered. */
interface Sight extends IntersectionObserverInit {
  readonly trackVisibility: true;
  /** In milliseconds. */
  readonly delay: number;
}

interface Seen extends IntersectionObserverEntry {
  readonly isVisible?: boolean;
}

const sight: Sight = { threshold: [0, 0.5, 1], trackVisibility: true, delay: 100 };

/** Lets a button work only after its dialog has been open, in full view and focused for 600 ms without a break. */
export class Arming implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #parts: () => readonly Element[];
  /** What has not been seen, or is not any more, and whether that is because something covers it. */
  #unseen = new Map<Element, boolean>();
  #watched: readonly Element[] = [];
  #observer: IntersectionObserver | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #hidden: ReturnType<typeof setTimeout> | undefined;
  armed = false;
  /** Something has covered the dialog, or made it invisible, for longer than a moment. */
  covered = false;

  /** `parts` are what has to be seen; nothing while the dialog is closed. */
  constructor(host: ReactiveControllerHost, parts: () => readonly Element[]) {
    this.#host = host;
    this.#parts = parts;
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of ['focus', 'blur', 'visibilitychange']) addEventListener(type, this.#check);
  }

  hostDisconnected(): void {
    for (const type of ['focus', 'blur', 'visibilitychange']) removeEventListener(type, this.#check);
    this.#watch([]);
  }

  hostUpdated(): void {
    this.#watch(this.#parts());
  }

  #watch(parts: readonly Element[]): void {
    if (parts.length === this.#watched.length && parts.every((part, index) => part === this.#watched[index])) return;
    this.#watched = parts;
    this.#observer?.disconnect();
    this.#observer = parts.length > 0 ? new IntersectionObserver(this.#look, sight) : undefined;
    this.#unseen = new Map(parts.map((part) => [part, false]));
    parts.forEach((part) => this.#observer?.observe(part));
    this.#cover(false);
    this.#check();
  }

  /** Redraws the button, where there is one. */
  #redraw(): void {
    if (this.#watched.length > 0) this.#host.requestUpdate();
  }

  readonly #look = (entries: readonly Seen[]): void => {
    for (const { target, isIntersecting, isVisible = isIntersecting } of entries) {
      if (isIntersecting && isVisible) this.#unseen.delete(target);
      else this.#unseen.set(target, isIntersecting);
    }
    this.#check();
    if ([...this.#unseen.values()].includes(true)) this.#hidden ??= setTimeout(() => this.#cover(true), delay);
    else this.#cover(false);
  };

  #cover(covered: boolean): void {
    if (!covered) {
      clearTimeout(this.#hidden);
      this.#hidden = undefined;
    }
    if (this.covered === covered) return;
    this.covered = covered;
    this.#redraw();
  }

  readonly #check = (): void => {
    const ready = this.#watched.length > 0 && this.#unseen.size === 0 && document.visibilityState === 'visible' && document.hasFocus();
    if (ready) this.#timer ??= setTimeout(this.#arm, delay);
    else this.#disarm();
  };

  readonly #arm = (): void => {
    this.armed = this.#watched.every((part) => part.checkVisibility({ opacityProperty: true, visibilityProperty: true }));
    if (!this.armed) this.#timer = setTimeout(this.#arm, delay);
    this.#redraw();
  };

  #disarm(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (!this.armed) return;
    this.armed = false;
    this.#redraw();
  }
}
