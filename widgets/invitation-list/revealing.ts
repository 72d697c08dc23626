import type { ReactiveController } from 'lit';
import type { ListContext } from './list-context.ts';
import { showView } from './show-view.ts';

/** An invitation that is to be shown, and who is told of its row, or that there is none. */
interface Wanted {
  readonly id: string;
  readonly settle: (toggle: HTMLElement | null) => void;
}

/** Leads to a single invitation, as soon as it has come. */
export class Revealing implements ReactiveController {
  readonly #context: ListContext;
  #wanted: Wanted | undefined;

  constructor(context: ListContext) {
    this.#context = context;
    context.list.addController(this);
  }

  /** Shows this invitation alone, with its details; answers whether it is there, once that is known. */
  async show(id: string): Promise<boolean> {
    const { list, query, rows } = this.#context;
    this.#settle(null);
    showView(list, { filter: id, status: 'all', page: 1 });
    list.requestUpdate();
    if (!query.busy && !rows().some((row) => row.id === id)) void query.refresh();
    const toggle = await new Promise<HTMLElement | null>((settle) => (this.#wanted = { id, settle }));
    if (toggle?.getAttribute('aria-expanded') === 'false') toggle.click();
    await list.updateComplete;
    toggle?.scrollIntoView({ block: 'nearest' });
    return toggle !== null;
  }

  hostUpdated(): void {
    if (!this.#wanted) return;
    const { list, query, rows } = this.#context;
    const { id } = this.#wanted;
    const toggle = list.renderRoot.querySelector<HTMLElement>(`.toggle[data-id="${CSS.escape(id)}"]`);
    const isAwaited = query.busy || query.status === 'pending' || rows().some((row) => row.id === id);
    // Whoever wants to see something else by now has let go of it.
    if (toggle || !isAwaited || list.filter !== id) this.#settle(toggle);
  }

  hostDisconnected(): void {
    this.#settle(null);
  }

  #settle(toggle: HTMLElement | null): void {
    this.#wanted?.settle(toggle);
    this.#wanted = undefined;
  }
}
