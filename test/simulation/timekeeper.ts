import type { AnyAsked } from '../model/asked.ts';
import { serviceOf } from '../model/asked.ts';
import { VirtualClock } from './virtual-clock.ts';

const start = 1_700_000_000_000;

/**
 * Knows what time it is for a request: the clock, ahead by what the sandbox was told, and never before what this
 * server has read or what the store was last written at. Times are milliseconds.
 */
export class Timekeeper {
  readonly #clock = new VirtualClock(start);
  #ahead = 0;
  #written = 0;

  /** The clock as a server takes it. */
  readonly seconds = this.#clock.seconds;

  get now(): number {
    return Math.max(this.#written, this.#clock.milliseconds() + this.#ahead);
  }

  /** Takes note of a transaction that was committed. */
  committed({ operation, input }: AnyAsked, now: number): void {
    if (operation === 'AdvanceClock') this.#ahead = now + input.Seconds * 1000 - this.#clock.milliseconds();
    else if (serviceOf(operation) === 'organizations') this.#written = now;
  }

  jump(milliseconds: number): void {
    this.#clock.jump(milliseconds);
  }

  /** Moves the clock so that this is the time, unless that would be backwards. */
  moveTo(time: number): void {
    this.#clock.set(time - this.#ahead);
  }

  restart(): void {
    this.#clock.forget();
  }
}
