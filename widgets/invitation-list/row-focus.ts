import type { LitElement, ReactiveController } from 'lit';
import { nearRow } from './near-row.ts';

/** Keeps focus where it is in the rows, or near it when what had it goes: whoever closed, filtered or moved that. */
export class RowFocus implements ReactiveController {
  readonly #root: ShadowRoot;
  #restore: (() => void) | undefined;

  constructor(host: LitElement) {
    this.#root = host.renderRoot as ShadowRoot; // a list has one
  }

  hostUpdate(): void {
    const active = this.#root.activeElement as HTMLElement | null; // only HTML elements take focus here
    const row = active?.closest('tbody tr');
    // Details follow the row that they belong to.
    const toggle = [row, row?.previousElementSibling].map((each) => each?.querySelector<HTMLElement>('.toggle')).find(Boolean);
    this.#restore = undefined;
    if (!active || !toggle) return;
    const near = nearRow(this.#root);
    this.#restore = () => (active.isConnected ? active.focus() : near(toggle.dataset['id'] ?? ''));
  }

  hostUpdated(): void {
    // Where focus was lost it is with the body; anywhere else somebody has taken it.
    if (document.activeElement === document.body) this.#restore?.();
  }
}
