import type { ReactiveControllerHost } from 'lit';
import type { Dialog } from '../shared/dialog.ts';
import type { Invitation } from '../shared/invitation.ts';
import { Arming } from './arming.ts';

type Host = ReactiveControllerHost & HTMLElement;

/** The two deliberate acts that accepting takes: a tick, and a press of a person's own on an armed button. */
export class Acceptance {
  readonly #host: Host;
  readonly #dialog: Dialog<Invitation>;
  readonly #accept: () => unknown;
  readonly #arming: Arming;
  acknowledged = false;
  /** Somebody pressed the button before ticking. */
  unticked = false;

  constructor(host: Host, dialog: Dialog<Invitation>, accept: () => unknown) {
    this.#host = host;
    this.#dialog = dialog;
    this.#accept = accept;
    this.#arming = new Arming(host, () => dialog.subject !== undefined);
  }

  get armed(): boolean {
    return this.#arming.armed;
  }

  open(invitation: Invitation): void {
    this.acknowledged = this.unticked = false;
    this.#dialog.open(invitation);
  }

  readonly tick = (event: Event): void => {
    this.acknowledged = (event.target as HTMLInputElement).checked; // the listener's own checkbox
    this.unticked = false;
    this.#host.requestUpdate();
  };

  readonly confirm = (event: Event): void => {
    if (!event.isTrusted || !this.armed || this.#dialog.working) return;
    if (this.acknowledged) return void this.#accept();
    this.unticked = true;
    this.#host.requestUpdate();
    this.#host.shadowRoot?.querySelector<HTMLElement>('dialog[open] input')?.focus();
  };
}
