import type { ReactiveControllerHost } from 'lit';
import { limits } from '../../src/model/limits.ts';
import type { Tag } from '../../src/model/tag.ts';

/** A tag while it is being written. */
export interface TagRow extends Tag {
  readonly id: number;
}

/** What is wrong with a row, by the name of its words. */
export type TagProblem = 'tagKeyMissing' | 'tagKeyReserved' | 'tagKeyTwice' | 'tagKeyLong' | 'tagKeySigns' | 'tagValueLong' | 'tagValueSigns';

const allowed = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;
const length = (text: string): number => [...text].length;

/** The rows of the tags editor. */
export class TagRows {
  readonly #host: ReactiveControllerHost;
  #ids = 0;
  list: readonly TagRow[] = [];

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  get room(): number {
    return limits.tags - this.list.length;
  }

  /** The rows as tags; a row that nobody wrote in is none. */
  get tags(): readonly Tag[] {
    return this.list.filter(({ Key, Value }) => Key || Value).map(({ Key, Value }) => ({ Key, Value }));
  }

  /** Adds a row and answers its id. */
  add(tag: Tag = { Key: '', Value: '' }): number {
    this.#set([...this.list, { ...tag, id: ++this.#ids }]);
    return this.#ids;
  }

  change(id: number, change: Partial<Tag>): void {
    this.#set(this.list.map((row) => (row.id === id ? { ...row, ...change } : row)));
  }

  remove(id: number): void {
    this.#set(this.list.filter((row) => row.id !== id));
  }

  clear(): void {
    this.#set([]);
  }

  keyProblem({ id, Key, Value }: TagRow): TagProblem | undefined {
    if (!Key) return Value ? 'tagKeyMissing' : undefined;
    if (/^aws:/i.test(Key)) return 'tagKeyReserved';
    if (length(Key) > limits.tagKey) return 'tagKeyLong';
    if (!allowed.test(Key)) return 'tagKeySigns';
    return this.list.some((row) => row.id !== id && row.Key === Key) ? 'tagKeyTwice' : undefined;
  }

  valueProblem({ Value }: TagRow): TagProblem | undefined {
    if (length(Value) > limits.tagValue) return 'tagValueLong';
    return allowed.test(Value) ? undefined : 'tagValueSigns';
  }

  #set(list: readonly TagRow[]): void {
    this.list = list;
    this.#host.requestUpdate();
  }
}
