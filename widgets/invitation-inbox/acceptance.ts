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
  /** What somebody has ticked as downloaded; it stays while they are away to download the rest. */
  readonly kept = new Set<string>();
  #about = '';

  constructor(host: Host, dialog: Dialog<Invitation>, accept: () => unknown) {
    this.#host = host;
    this.#dialog = dialog;
    this.#accept = accept;
    this.#arming = new Arming(host, () => {
      const { element, subject } = dialog;
      const button = element?.querySelector('[part~=confirm-button]');
      return subject && element && button ? [element, button] : [];
    });
  }

  get armed(): boolean {
    return this.#arming.armed;
  }

  get covered(): boolean {
    return this.#arming.covered;
  }

  /** What has been confirmed is on its way: nothing can be changed about it. */
  get busy(): boolean {
    return this.#dialog.working;
  }

  /** Asks about an invitation; what is on its way has been acknowledged. */
  open(invitation: Invitation, isOnItsWay: boolean): void {
    this.acknowledged = isOnItsWay;
    this.unticked = false;
    if (this.#about !== invitation.id) this.kept.clear();
    this.#about = invitation.id;
    this.#dialog.open(invitation);
  }

  /** Another account is asked from now on. */
  forget(): void {
    this.kept.clear();
    this.#dialog.drop();
  }

  readonly tick = (event: Event): void => {
    this.acknowledged = (event.target as HTMLInputElement).checked; // the listener's own checkbox
    this.unticked = false;
    this.#host.requestUpdate();
  };

  readonly keep = (event: Event): void => {
    const { name, checked } = event.target as HTMLInputElement; // the listener's own checkbox
    if (checked) this.kept.add(name);
    else this.kept.delete(name);
  };

  /** Leaves a checkbox as it is. It can still be reached, or nobody could scroll by keyboard. */
  readonly hold = (event: Event): void => {
    if (this.busy) event.preventDefault();
  };

  readonly confirm = (event: Event): void => {
    if (!event.isTrusted || !this.armed || this.#dialog.working) return;
    if (this.acknowledged) return void this.#accept();
    this.unticked = true;
    this.#host.requestUpdate();
    const box = this.#dialog.element?.querySelector<HTMLElement>('#acknowledge');
    box?.focus();
    // The words below the box are not in sight with it.
    void this.#host.updateComplete.then(() => box?.closest('.last')?.scrollIntoView({ block: 'nearest' }));
  };
}
