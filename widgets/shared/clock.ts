import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & { now(): number };

const clocks = new Set<Clock>();
let timer: ReturnType<typeof setInterval> | undefined;

/** Redraws its host when a minute or one of its moments has passed. All clocks of a page share one timer. */
export class Clock implements ReactiveController {
  readonly #host: Host;
  #last = 0;
  /** Epoch seconds at which the host has to look different. */
  moments: readonly number[] = [];

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    clocks.add(this);
    timer ??= setInterval(() => clocks.forEach((clock) => clock.#tick()), 1000);
  }

  hostDisconnected(): void {
    clocks.delete(this);
    if (clocks.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  }

  hostUpdate(): void {
    this.#last = this.#host.now();
  }

  #tick(): void {
    const now = this.#host.now();
    const passed = (moment: number) => this.#last < moment && moment <= now;
    if (Math.floor(now / 60) !== Math.floor(this.#last / 60) || this.moments.some(passed)) this.#host.requestUpdate();
  }
}
