/** A fingerprint of everything that happened in a simulation, in its order. */
export class Trace {
  #low = 0xdeadbeef;
  #high = 0x41c6ce57;

  add(text: string): void {
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      this.#low = Math.imul(this.#low ^ code, 2654435761);
      this.#high = Math.imul(this.#high ^ code, 1597334677);
    }
  }

  /** 16 hex digits. */
  get hash(): string {
    return [this.#high, this.#low].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('');
  }
}
