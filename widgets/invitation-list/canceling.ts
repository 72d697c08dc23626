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
  /** What is on its way, by the ids: whoever stopped waiting for it and asks again joins it. */
  readonly #sent = new Map<string, Promise<boolean>>();
  readonly dialog: Dialog<readonly Invitation[]>;
  readonly postponed: Postponed;
  /** How many of those that are asked about have been dealt with. */
  done = 0;
  /** Somebody wants to stop behind the one that is under way. */
  stopping = false;
  /** How many were canceled before somebody stopped; nothing unless somebody did. */
  stopped: number | undefined;
  /** Why some could not be canceled, by their ids. */
  failures: ReadonlyMap<string, unknown> = new Map();

  constructor(context: ListContext, selection: Selection) {
    this.#context = context;
    this.#selection = selection;
    this.#asked = context.client();
    this.dialog = new Dialog(context.list, 'cancel', (invitations) => this.#refocus(invitations), (invitations) => this.#endOf(invitations));
    this.postponed = new Postponed(context.list, {
      client: context.client,
      send: async (invitations, client, hurried) => (await this.#cancel(invitations, client, () => true, hurried)).failures,
      endOf: (one, error) => this.#becameOf(one, error),
      refocus: (one) => this.#refocus([one]),
    });
    context.list.addController(this);
  }

  hostUpdate(): void {
    // Whoever asks for the list anew has read why something failed.
    if (this.#context.refreshing.busy && !this.dialog.subject) this.failures = new Map();
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

  /** Asks about invitations, but for those that are about to be canceled: where there are no others, it leads to what says so. */
  ask(wanted: readonly Invitation[]): void {
    const { shadowRoot } = this.#context.list;
    const invitations = wanted.filter((one) => !this.postponed.of(one));
    if (invitations.length === 0) return void this.postponed.lead(wanted[0]);
    this.#near = shadowRoot ? nearRow(shadowRoot) : undefined;
    this.failures = new Map();
    this.stopped = undefined;
    this.dialog.open(invitations);
  }

  /** What tells of an invitation by itself: the open question about it, or what is put off. One about several sums up what has been done. */
  asking(one: Invitation): { readonly working: boolean } | undefined {
    const { subject, working } = this.dialog;
    const batch = this.postponed.of(one);
    if (batch) return { working: batch.sending && batch.invitations.length === 1 };
    return subject?.some(({ id }) => id === one.id) ? { working: working && subject.length === 1 } : undefined;
  }

  /** What has become of an invitation that cannot be canceled any more, by the name of the words for it. */
  readonly endOf = (invitation: Invitation): string | undefined => this.#becameOf(invitation, this.failures.get(invitation.id));

  #becameOf({ id }: Invitation, error: unknown): string | undefined {
    const state = this.#context.rows().find((row) => row.id === id)?.state;
    return state && state !== 'OPEN' ? `CancelHandshake.${state}` : isOver(error) ? error.name : undefined;
  }

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

  /** Answers the question with yes: puts the work off where the page wants that. */
  readonly confirm = (): void => {
    if (this.dialog.working) return;
    if (!this.postponed.put(this.left)) return void this.#run();
    this.#selection.put(this.left, false);
    this.dialog.drop();
  };

  /** Stops behind the one that is under way. */
  readonly stop = (): void => {
    this.stopping = true;
    this.#context.list.requestUpdate();
  };

  #run(): Promise<void> {
    const invitations = (this.dialog.subject = this.left);
    const client = this.#context.client();
    // Whoever asked may have stopped waiting, or have left.
    const isWanted = () => this.dialog.subject === invitations && client === this.#context.client();
    this.stopping = false;
    this.stopped = undefined;
    return this.dialog.run(async () => {
      const { failures, count, rest } = await this.#cancel(invitations, client, (index) => {
        if (!isWanted() || this.stopping) return false;
        this.done = index;
        this.dialog.goOn();
        return true;
      });
      if (failures.size + rest.length === 0 || !isWanted()) return;
      this.failures = failures;
      // What is left to do is asked about again.
      this.dialog.subject = invitations.filter((one) => failures.has(one.id) || rest.includes(one));
      if (rest.length > 0) return void (this.stopped = count);
      const [first] = failures.values();
      throw first;
    });
  }

  /** Cancels one after the other as long as that goes on, or all at once in a hurry; answers how many were, why some could not be, by their ids, and what was not begun. */
  async #cancel(
    invitations: readonly Invitation[],
    client: OrganizationsClient | undefined,
    goesOn: (index: number) => boolean,
    hurried = false,
  ): Promise<{ readonly count: number; readonly failures: ReadonlyMap<string, unknown>; readonly rest: readonly Invitation[] }> {
    const { localize, query } = this.#context;
    const failures = new Map<string, unknown>();
    let count = 0;
    const cancel = async (invitation: Invitation): Promise<void> => {
      try {
        if (!(await this.one(invitation, client))) return;
        count += 1;
        this.#selection.put([invitation], false);
      } catch (error) {
        failures.set(invitation.id, error);
      }
    };
    const rest = [...invitations];
    if (hurried) await Promise.all(rest.splice(0).map(cancel));
    for (let next = rest[0]; next && goesOn(invitations.length - rest.length); next = rest[0]) {
      rest.shift();
      await cancel(next);
    }
    const left = rest.length > 0 ? [localize.term('stillOpen', rest.length)] : [];
    if (count > 0 && invitations.length > 1) announce([localize.term('canceledCount', count), ...left].join('\n'));
    // What was refused tells that the rows are not what they seem.
    if (failures.size > 0 && client === this.#context.client()) await query.refresh();
    return { count, failures, rest };
  }

  /** Cancels one invitation, unless the page prevents it; puts what became of it in its place. Answers whether it did. */
  one(invitation: Pick<Invitation, 'id' | 'recipient'>, client = this.#context.client()): Promise<boolean> {
    const { id } = invitation;
    const sent = this.#sent.get(id) ?? this.#send(invitation, client).finally(() => this.#sent.delete(id));
    this.#sent.set(id, sent);
    return sent;
  }

  async #send({ id, recipient }: Pick<Invitation, 'id' | 'recipient'>, client: OrganizationsClient | undefined): Promise<boolean> {
    const { list, query } = this.#context;
    const detail = { handshakeId: id, recipient };
    if (!client || !emit(list, 'before-cancel', detail, true)) return false;
    const { Handshake } = await patiently(() => client.send('CancelHandshake', { HandshakeId: id }));
    if (client === this.#context.client()) query.update((known) => ({ ...known, handshakes: known.handshakes.map((each) => (each.Id === id ? Handshake : each)) }));
    emit(list, 'invitation-canceled', detail);
    return true;
  }

  /** Gives focus to what is put off, else to the row whose button is gone by now, or near where it was. */
  #refocus([invitation]: readonly Invitation[]): void {
    if (this.postponed.lead(invitation)) return;
    if (!this.#context.list.shadowRoot?.activeElement) this.#near?.(invitation?.id ?? '');
  }
}
