import type { ReactiveControllerHost } from 'lit';
import type { Tag } from '../../src/model/tag.ts';

/** A tag while it is being written. */
export interface TagRow extends Tag {
  readonly id: number;
}

/** The rows of the tags editor. */
export class TagRows {
  readonly #host: ReactiveControllerHost;
  #ids = 0;
  list: readonly TagRow[] = [];

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** The rows as tags; a row that nobody wrote in is none. */
  get tags(): readonly Tag[] {
    return this.list.filter(({ Key, Value }) => Key || Value).map(({ Key, Value }) => ({ Key, Value }));
  }

  /** Adds a row and answers its id. */
  add({ Key, Value }: Tag = { Key: '', Value: '' }): number {
    this.set([...this.list, { Key, Value, id: ++this.#ids }]);
    return this.#ids;
  }

  change(id: number, change: Partial<Tag>): void {
    this.set(this.list.map((row) => (row.id === id ? { ...row, ...change } : row)));
  }

  remove(id: number): void {
    this.set(this.list.filter((row) => row.id !== id));
  }

  set(list: readonly TagRow[]): void {
    this.list = list;
    this.#host.requestUpdate();
  }
}
