import type { ReactiveController } from 'lit';
import { emit } from '../shared/emit.ts';
import type { InvitationList } from './invitation-list.ts';
import { columnNames } from './row.ts';

/** How a person wants rows to look, whatever is in them. */
export interface Look {
  /** How close they stand. */
  readonly density: string;
  /** What they show beside the recipient. */
  readonly columns: string;
}

/** How close rows can stand. */
export const densities = ['comfortable', 'compact'] as const;

const known = (columns: string): string => columnNames.filter((name) => columns.split(/[\s,]+/).includes(name)).join(' ');

/** What a person has chosen about the looks of a list: its attributes, told to the page, and kept by the browser where the page names a key. */
export class Preferences implements ReactiveController {
  readonly #list: InvitationList;
  /** The name under which was read what is kept, and how things looked before the first one. */
  #read: string | undefined;
  #given: Partial<Look> = {};

  constructor(list: InvitationList) {
    this.#list = list;
    list.addController(this);
    new MutationObserver(() => list.requestUpdate()).observe(list, { attributeFilter: ['density', 'preferences-key', 'shortcuts'] });
  }

  /** Takes what is kept under a name that it has not read yet; where nothing is, nothing stays of what was kept under another. */
  hostUpdate(): void {
    const name = this.#name;
    if (name === this.#read) return;
    const given = this.#read ? this.#given : {};
    if (!this.#read) this.#given = this.now;
    this.#read = name;
    this.#put({ ...given, ...this.#kept(name) });
  }

  get now(): Look {
    const density = densities.find((name) => name === this.#list.getAttribute('density')) ?? densities[0];
    return { density, columns: known(this.#list.columns) };
  }

  readonly choose = (change: Partial<Look>): void => {
    this.hostUpdate();
    this.#put(change);
    emit(this.#list, 'preferences-change', this.now);
    const name = this.#name;
    try {
      if (name) localStorage.setItem(name, JSON.stringify(this.now));
    } catch {
      // Where nothing can be kept, the choice lasts as long as the page.
    }
  };

  get #name(): string | undefined {
    const key = this.#list.getAttribute('preferences-key');
    return key ? `org-invitations:list:${key}` : undefined;
  }

  #put(look: Partial<Look>): void {
    for (const [name, value] of Object.entries(look)) this.#list.setAttribute(name, value);
    this.#list.requestUpdate();
  }

  /** What was kept, as far as it makes sense. */
  #kept(name: string | undefined): Partial<Look> {
    try {
      const { density, columns } = Object((name && JSON.parse(localStorage.getItem(name) ?? '')) || undefined) as Record<keyof Look, unknown>; // checked below
      const dense = densities.find((each) => each === density);
      return { ...(dense && { density: dense }), ...(typeof columns === 'string' && { columns: known(columns) }) };
    } catch {
      return {};
    }
  }
}
