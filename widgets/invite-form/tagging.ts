import type { TemplateResult } from 'lit';
import type { Localize } from '../localization/localize.ts';
import { announce } from '../shared/announce.ts';
import type { AfterPress } from './after-press.ts';
import { tagEditor } from './tag-editor.ts';
import type { TagRow, TagRows } from './tag-rows.ts';

/** What the work on tags takes. */
interface TaggingParts {
  readonly localize: Localize;
  readonly afterPress: AfterPress;
  /** Draws the form, and moves focus there. */
  readonly focus: (selector?: string) => void;
}

/** How the tags are worked: rows come and go with focus, and tell their problems once somebody has left them. */
export class Tagging {
  readonly #tags: TagRows;
  readonly #parts: TaggingParts;
  #left: ReadonlySet<number> = new Set();

  constructor(tags: TagRows, parts: TaggingParts) {
    this.#tags = tags;
    this.#parts = parts;
  }

  /** The editor, where there are tags; `checked` shows the problems of every row. */
  template(locked: boolean, disabled: boolean, checked: boolean): TemplateResult | undefined {
    const tags = this.#tags;
    const { localize, afterPress } = this.#parts;
    if (tags.list.length === 0) return undefined;
    return tagEditor({
      tags,
      localize,
      locked,
      disabled,
      shows: ({ id }) => checked || this.#left.has(id),
      show: ({ id }) => tags.list.some((row) => row.id === id) && afterPress.run(() => this.#leave(id)),
      add: this.add,
      remove: this.#remove,
    });
  }

  readonly add = (): void => this.#parts.focus(`#Key-${this.#tags.add()}`);

  /** Takes every row for one that nobody has been to. */
  clear(): void {
    this.#left = new Set();
  }

  readonly #remove = (row: TagRow): void => {
    const tags = this.#tags;
    const { localize, focus } = this.#parts;
    const at = tags.list.indexOf(row);
    tags.remove(row.id);
    announce(localize.term('tagRemoved', row.Key || String(at + 1)));
    const next = tags.list[at] ?? tags.list.at(-1);
    focus(next ? `#Key-${next.id}` : '#add-tag');
  };

  #leave(id: number): void {
    this.#left = new Set([...this.#left, id]);
    this.#parts.focus();
  }
}
