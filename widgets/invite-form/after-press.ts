import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Puts off what would move the form while a pointer is down on it, so that a press ends where it began. */
export class AfterPress implements ReactiveController {
  readonly #host: HTMLElement;
  #pressed = false;
  #waiting: (() => void)[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#pressed = host.matches(':active');
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('pointerdown', this.#press);
    for (const type of ['pointerup', 'pointercancel']) addEventListener(type, this.#release, true);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('pointerdown', this.#press);
    for (const type of ['pointerup', 'pointercancel']) removeEventListener(type, this.#release, true);
  }

  run(work: () => void): void {
    if (this.#pressed) this.#waiting.push(work);
    else work();
  }

  readonly #press = (): void => {
    this.#pressed = true;
  };

  readonly #release = (): void => {
    this.#pressed = false;
    // The click comes right behind, and may already do some of the work.
    setTimeout(() => {
      for (const work of this.#waiting.splice(0)) work();
    });
  };
}
