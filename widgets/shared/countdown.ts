import type { ReactiveControllerHost } from 'lit';

/** A wait in front of everybody: its host draws again every second, and somebody may end it. */
export class Countdown {
  readonly #host: ReactiveControllerHost;
  #end: ((whole: boolean) => void) | undefined;
  /** Seconds that are left; 0 while nobody waits. */
  left = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Waits so many seconds; answers whether the wait was a whole one. */
  run(seconds: number): Promise<boolean> {
    const until = performance.now() + seconds * 1000;
    return new Promise((resolve) => {
      const tick = () => {
        this.left = Math.ceil((until - performance.now()) / 1000);
        if (this.left <= 0) this.#end?.(true);
        this.#host.requestUpdate();
      };
      const timer = setInterval(tick, 250);
      this.#end = (whole) => {
        clearInterval(timer);
        this.left = 0;
        this.#end = undefined;
        resolve(whole);
      };
      tick();
    });
  }

  stop(): void {
    this.#end?.(false);
  }
}
