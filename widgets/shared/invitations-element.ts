import { LitElement, type PropertyDeclarations } from 'lit';
import type { OrganizationsClient } from '../../src/client/organizations-client.ts';
import { Localize } from '../localization/localize.ts';
import { Connection } from './connection.ts';

/** What the elements have in common: a client to ask, a language to speak, a time and states to show. */
export abstract class InvitationsElement extends LitElement {
  static override properties: PropertyDeclarations = {
    client: { attribute: false },
    now: { attribute: false },
    headingLevel: { attribute: 'heading-level', useDefault: true, converter: (level: string | null) => Math.max(1, Number(level) || 2) },
    timeZone: { attribute: 'time-zone' },
  };

  /** The client to ask; that of the nearest provider unless set. */
  client: OrganizationsClient | undefined;
  /** The time, in epoch seconds. */
  now: () => number = () => Date.now() / 1000;
  /** The level of the heading, from 1. */
  headingLevel = 2;
  /** The time zone that times are shown in, such as `Europe/Berlin`; the browser's own unless set. */
  timeZone: string | undefined;

  protected readonly localize = new Localize(this);
  protected readonly connection = new Connection(this);
  protected readonly internals = this.attachInternals();

  /** The `:state()`s that are true of the element now, and those that are not. */
  protected abstract get states(): Readonly<Record<string, boolean>>;

  protected override async scheduleUpdate(): Promise<void> {
    // Nobody should see the words of another language first. Without anything to wait for, nothing is put off.
    if (this.localize.ready) await this.localize.ready;
    await super.scheduleUpdate();
  }

  protected override updated(): void {
    for (const [name, is] of Object.entries(this.states)) {
      try {
        if (is) this.internals.states.add(name);
        else this.internals.states.delete(name);
      } catch {
        // Older browsers have no states, or only such with dashes in front: they do without.
      }
    }
  }

  /** Moved by `moveBefore`, it keeps what is open and entered; its provider and its language may be others. */
  connectedMoveCallback(): void {
    this.connection.hostDisconnected();
    this.connection.hostConnected();
    this.localize.hostConnected();
  }
}
