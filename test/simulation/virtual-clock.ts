/** A clock that only a simulation moves. Times are milliseconds. */
export class VirtualClock {
  #reading: number;
  #highest = 0;

  constructor(start: number) {
    this.#reading = start;
  }

  /** The clock as a server takes it, in epoch seconds. */
  readonly seconds = (): number => this.milliseconds() / 1000;

  /** The highest reading since the server started: a server's time never runs backwards. */
  milliseconds(): number {
    this.#highest = Math.max(this.#highest, this.#reading);
    return this.#highest;
  }

  jump(milliseconds: number): void {
    this.#reading += milliseconds;
  }

  set(reading: number): void {
    this.#reading = reading;
  }

  /** A new server knows nothing of what the clock showed before. */
  forget(): void {
    this.#highest = 0;
  }
}
