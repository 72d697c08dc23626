import type { ReactiveController } from 'lit';
import type { OrganizationsClient } from '../../src/client/organizations-client.ts';
import type { Invitation } from '../shared/invitation.ts';
import { announce } from '../shared/announce.ts';
import { Dialog } from '../shared/dialog.ts';
import { emit } from '../shared/emit.ts';
import { isOver } from '../shared/is-over.ts';
import { patiently } from '../shared/patiently.ts';
import { Postponed } from '../shared/postponed.ts';
import type { ListContext } from './list-context.ts';
import { nearRow } from './near-row.ts';
import type { Selection } from './selection.ts';

/** The question whether to cancel invitations, and the work when the answer is yes: one after the other, to the end. */
export class Canceling implements ReactiveController {
  readonly #context: ListContext;
  readonly #selection: Selection;
  #asked: OrganizationsClient | undefined;
  #near: ((id: string) => void) | undefined;
  #gone = 0;
  readonly dialog: Dialog<readonly Invitation[]>;
  readonly postponed: Postponed;
  /** How many of those that are asked about have been dealt with. */
  done = 0;
  /** Why some could not be canceled, by their ids. */
  failures: ReadonlyMap<string, unknown> = new Map();

  constructor(context: ListContext, selection: Selection) {
    this.#context = context;
    this.#selection = selection;
    this.#asked = context.client();
    this.dialog = new Dialog(context.list, 'cancel', (invitations) => this.#refocus(invitations), (invitations) => this.#endOf(invitations));
    this.postponed = new Postponed(context.list, {
      client: context.client,
      isOpen: ({ id }) => context.rows().some((row) => row.id === id && row.open),
      send: async (one, client) => {
        try {
          await this.one(one, client);
        } catch (error) {
          // What was refused tells that the rows are not what they seem.
          await context.query.refresh();
          throw error;
        }
      },
      refocus: (one) => this.#refocus([one]),
    });
    context.list.addController(this);
  }

  hostUpdate(): void {
    if (this.#context.client() === this.#asked) return;
    this.#asked = this.#context.client();
    this.dialog.drop();
  }

  hostUpdated(): void {
    const { gone, dialog } = this;
    // What has failed or ended tells of each.
    if (gone > this.#gone && !dialog.ended && !dialog.error) announce(this.#context.localize.term('closedMeanwhile', gone));
    this.#gone = gone;
  }

  /** Asks about invitations; of those that are about to be canceled, it leads to where that can be taken back. */
  ask(invitations: readonly Invitation[]): void {
    const { shadowRoot } = this.#context.list;
    const left = invitations.filter((one) => !this.postponed.has(one));
    this.#near = shadowRoot ? nearRow(shadowRoot) : undefined;
    this.failures = new Map();
    if (left.length > 0) this.dialog.open(left);
    else this.postponed.focus();
  }

  /** The open question about an invitation. One about several sums up what has been done. */
  asking({ id }: Invitation): { readonly working: boolean } | undefined {
    const { subject, working } = this.dialog;
    return subject?.some((one) => one.id === id) ? { working: working && subject.length === 1 } : undefined;
  }

  /** What has become of an invitation that cannot be canceled any more, by the name of the words for it. */
  readonly endOf = ({ id }: Invitation): string | undefined => {
    const error = this.failures.get(id);
    const state = this.#context.rows().find((row) => row.id === id)?.state;
    return state && state !== 'OPEN' ? `CancelHandshake.${state}` : isOver(error) ? error.name : undefined;
  };

  /** What there is to say once none of those asked about can be canceled any more. */
  #endOf([only, another]: readonly Invitation[]): string | undefined {
    return this.left.length > 0 || !only ? undefined : another ? 'notCanceled' : this.endOf(only);
  }

  /** Those asked about that can still be canceled; what becomes of them during the work is told when it is done. */
  get left(): readonly Invitation[] {
    const { subject = [], working } = this.dialog;
    return working ? subject : subject.filter((one) => !this.endOf(one));
  }

  /** How many of those asked about were closed meanwhile. */
  get gone(): number {
    return (this.dialog.subject?.length ?? 0) - this.left.length;
  }

  /** Does it, or puts it off where the page wants that. */
  readonly confirm = (): Promise<void> | undefined => {
    if (!this.postponed.put(this.left)) return this.#run();
    this.#selection.put(this.left, false);
    this.dialog.close();
    return undefined;
  };

  #run(): Promise<void> {
    return this.dialog.run(async () => {
      const invitations = (this.dialog.subject = this.left);
      const failures = new Map<string, unknown>();
      const client = this.#context.client();
      let count = 0;
      for (const [index, invitation] of invitations.entries()) {
        // Whoever asked has stopped waiting, or has left.
        if (this.dialog.subject !== invitations || client !== this.#context.client()) break;
        this.done = index;
        this.#context.list.requestUpdate();
        try {
          if (!(await this.one(invitation))) continue;
          count += 1;
          this.#selection.put([invitation], false);
        } catch (error) {
          failures.set(invitation.id, error);
        }
      }
      if (count > 0 && invitations.length > 1) announce(this.#context.localize.term('canceledCount', count));
      if (failures.size === 0 || client !== this.#context.client()) return;
      // What was refused tells that the rows are not what they seem.
      await this.#context.query.refresh();
      if (this.dialog.subject !== invitations) return;
      this.failures = failures;
      const [first] = failures.values();
      // What is left to do is asked about again.
      this.dialog.subject = invitations.filter(({ id }) => failures.has(id));
      throw first;
    });
  }

  /** Cancels one invitation, unless the page prevents it; puts what became of it in its place. Answers whether it did. */
  async one({ id, recipient }: Pick<Invitation, 'id' | 'recipient'>, client = this.#context.client()): Promise<boolean> {
    const { list, query } = this.#context;
    const detail = { handshakeId: id, recipient };
    if (!client || !emit(list, 'before-cancel', detail, true)) return false;
    const { Handshake } = await patiently(() => client.send('CancelHandshake', { HandshakeId: id }));
    if (client === this.#context.client()) query.update((known) => ({ ...known, handshakes: known.handshakes.map((each) => (each.Id === id ? Handshake : each)) }));
    emit(list, 'invitation-canceled', detail);
    return true;
  }

  /** Gives focus to the row whose button is gone by now, or near where it was. */
  #refocus([invitation]: readonly Invitation[]): void {
    if (!this.#context.list.shadowRoot?.activeElement) this.#near?.(invitation?.id ?? '');
  }
}
