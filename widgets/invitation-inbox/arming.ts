import type { ReactiveController, ReactiveControllerHost } from 'lit';

const delay = 600;

/** Lets a button work only after its dialog has been open, visible and focused for 600 ms without a break. */
export class Arming implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #isOpen: () => boolean;
  #timer: ReturnType<typeof setTimeout> | undefined;
  armed = false;

  constructor(host: ReactiveControllerHost, isOpen: () => boolean) {
    this.#host = host;
    this.#isOpen = isOpen;
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of ['focus', 'blur', 'visibilitychange']) addEventListener(type, this.#check);
  }

  hostDisconnected(): void {
    for (const type of ['focus', 'blur', 'visibilitychange']) removeEventListener(type, this.#check);
    this.#stop();
  }

  hostUpdated(): void {
    if (this.#isOpen()) this.#check();
    else this.#stop();
  }

  readonly #check = (): void => {
    const ready = this.#isOpen() && document.visibilityState === 'visible' && document.hasFocus();
    if (ready) this.#timer ??= setTimeout(this.#arm, delay);
    else if (this.#timer !== undefined) {
      this.#stop();
      this.#host.requestUpdate();
    }
  };

  readonly #arm = (): void => {
    this.armed = true;
    this.#host.requestUpdate();
  };

  #stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.armed = false;
  }
}
