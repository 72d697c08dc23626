import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { emit } from '../shared/emit.ts';
import type { Content } from './content.ts';
import { type Draft, decodeDraft } from './draft.ts';
import { KeptDraft } from './kept-draft.ts';

type Host = ReactiveControllerHost & HTMLElement;

/** Where a form stands with its drafts: it holds one that came back, it let go of one, or it could have an earlier one. */
export type DraftStatus = 'restored' | 'discarded' | 'offered';

/** Keeps what is in a form while it is not sent, brings it back after a reload, and lets go of it when somebody wants. */
export class Drafting implements ReactiveController {
  readonly #host: Host;
  readonly #content: Content;
  #account: string | undefined;
  #name: string | undefined;
  #kept: KeptDraft | undefined;
  #written: string | undefined;
  /** What can be had in place of what is there. */
  #other: Draft | undefined;
  status: DraftStatus | undefined;

  constructor(host: Host, content: Content) {
    this.#host = host;
    this.#content = content;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeunload', this.#leave);
  }

  hostDisconnected(): void {
    removeEventListener('beforeunload', this.#leave);
  }

  /**
   * Keeps drafts for an account under a key from now on; nowhere if `none` are wanted, or while nobody is signed in. Who
   * comes after another account, which it answers, finds nothing of it. An empty form gets back what is kept.
   */
  use(account: string | undefined, key: string, none: boolean): boolean {
    const others = account !== undefined && this.#account !== undefined && account !== this.#account;
    this.#account = account ?? this.#account;
    if (others) {
      this.#content.fill();
      this.status = undefined;
    }
    const name = account === undefined || none ? undefined : `${account}/${key}`;
    if (name === this.#name) return others;
    if (account !== undefined && !others) this.#kept?.set(undefined);
    this.#name = name;
    this.#kept = name === undefined ? undefined : new KeptDraft(name);
    this.#written = undefined;
    this.offer(this.#kept?.get());
    return others;
  }

  /** Brings back a text that `keep` once answered; offers it where something else has been entered. */
  offer(text: unknown): void {
    const draft = decodeDraft(text);
    if (!draft || text === JSON.stringify(this.#content.draft)) return;
    this.#other = draft;
    if (this.#content.draft) this.status = 'offered';
    else this.#restore();
  }

  /** Keeps what the form holds now, as the text that it answers. */
  keep(): string | undefined {
    const { draft } = this.#content;
    const text = draft && JSON.stringify(draft);
    if (this.status === (draft ? 'discarded' : 'restored')) this.status = undefined;
    if (text !== this.#written) this.#kept?.set(text);
    this.#written = text;
    return text;
  }

  /** Lets go of the draft that came back, or brings back the other one; answers whether the page let it. */
  change(): boolean {
    if (this.status !== 'restored') this.#restore();
    else if (this.#mayDiscard()) this.#swap(undefined, 'discarded');
    else return false;
    return true;
  }

  #restore(): void {
    this.#swap(this.#other, 'restored');
  }

  /** Tells the page that what was entered is about to go; answers false if the page does not want that. */
  #mayDiscard(): boolean {
    const recipients = this.#content.draft?.recipients.map(({ text }) => text) ?? [];
    return emit(this.#host, 'before-discard', { recipients }, true);
  }

  /** Whoever cancels our event lets the browser ask whether to leave. */
  readonly #leave = (event: BeforeUnloadEvent): void => {
    if (this.#content.draft && !this.#mayDiscard()) event.preventDefault();
  };

  #swap(draft: Draft | undefined, status: DraftStatus): void {
    this.#other = this.#content.draft;
    this.#content.fill(draft);
    this.status = status;
  }
}
