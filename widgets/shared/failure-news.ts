import type { LitElement, ReactiveController } from 'lit';
import { announce } from './announce.ts';
import type { Query } from './query.ts';

/** Says why a list could not be brought up to date when that is new, as it can be read there. */
export class FailureNews<T> implements ReactiveController {
  readonly #host: LitElement;
  readonly #query: Query<T>;
  #told: string | undefined;

  constructor(host: LitElement, query: Query<T>) {
    this.#host = host;
    this.#query = query;
  }

  hostUpdated(): void {
    // Another account has failures of its own.
    if (this.#query.status === 'pending') this.#told = undefined;
    // Between a first page that came and another that did not, there is no error for a moment.
    if (this.#query.busy) return;
    const slot = this.#host.renderRoot.querySelector<HTMLSlotElement>('slot[name=error]');
    const [title, ...rest] = slot ? slot.assignedElements({ flatten: true }).flatMap(said) : [];
    if (title && title !== this.#told) announce([title, ...rest].join('\n'), 'high');
    this.#told = title;
  }
}

/** What is said of a failure: its sentences, or whatever the page says in their place. */
function said(shown: Element): readonly string[] {
  const sentences = [...shown.querySelectorAll<HTMLElement>('p:not(details p)')];
  return (sentences.length > 0 ? sentences : [shown as HTMLElement]).map(({ innerText }) => innerText); // a page puts HTML there
}
