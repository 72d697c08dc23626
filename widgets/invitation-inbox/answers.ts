import type { ReactiveController } from 'lit';
import type { OrganizationsClient } from '../../src/client/organizations-client.ts';
import type { Handshake } from '../../src/model/handshake.ts';
import { Dialog } from '../shared/dialog.ts';
import { emit } from '../shared/emit.ts';
import { decodeInvitation, type Invitation } from '../shared/invitation.ts';
import { isOver } from '../shared/is-over.ts';
import { patiently } from '../shared/patiently.ts';
import { pause } from '../shared/pause.ts';
import { Postponed } from '../shared/postponed.ts';
import type { Query } from '../shared/query.ts';
import { Acceptance } from './acceptance.ts';
import { circumstancesOf } from './circumstances.ts';
import type { AnswerDetail } from './events.ts';
import type { InvitationInbox } from './invitation-inbox.ts';
import { isReason, type Reason, reasonAgainst } from './obstacles.ts';
import type { Received } from './received.ts';

const answers = {
  accept: { operation: 'AcceptHandshake', before: 'before-accept', after: 'invitation-accepted', becomes: 'ACCEPTED' },
  decline: { operation: 'DeclineHandshake', before: 'before-decline', after: 'invitation-declined', becomes: 'DECLINED' },
} as const;

/** One of the two answers to an invitation. */
export type Answer = keyof typeof answers;

type Wait = (milliseconds: number) => Promise<void>;

/** An answer that is on its way. */
interface Attempt {
  readonly answer: Answer;
  readonly id: string;
  readonly client: OrganizationsClient;
  readonly done: Promise<void>;
}

/** Asks before an invitation is answered, sends the answer unless the page vetoes it, and tells what became of it. */
export class Answers implements ReactiveController {
  readonly #host: InvitationInbox;
  readonly #client: () => OrganizationsClient | undefined;
  readonly #query: Query<Received>;
  #asked: OrganizationsClient | undefined;
  #attempts: readonly Attempt[] = [];
  #joined: { readonly id: string; readonly client: OrganizationsClient | undefined } | undefined;
  readonly accepting: Dialog<Invitation>;
  readonly declining: Dialog<Invitation>;
  readonly acceptance: Acceptance;
  /** Those that are about to be declined. */
  readonly postponed: Postponed;

  /** `closed` runs when a question is over, whatever the answer was. */
  constructor(host: InvitationInbox, client: () => OrganizationsClient | undefined, query: Query<Received>, closed: (invitation: Invitation) => void) {
    this.#host = host;
    this.#client = client;
    this.#query = query;
    this.#asked = client();
    this.accepting = new Dialog(host, 'accept', closed, (invitation) => this.#endOf('accept', invitation, this.accepting.error, this.#reasonAgainst('accept', invitation)));
    this.declining = new Dialog(
      host,
      'decline',
      (invitation) => this.postponed.lead(invitation) || closed(invitation),
      (invitation) => this.#endOf('decline', invitation, this.declining.error, this.#reasonAgainst('decline', invitation)),
    );
    this.postponed = new Postponed(host, {
      client,
      endOf: (invitation, error) => (query.value ? this.#endOf('decline', invitation, error) : undefined),
      send: async (invitations, of) => {
        const failures = new Map<string, unknown>();
        await Promise.all(invitations.map((one) => this.#answer('decline', one, of).catch((error: unknown) => failures.set(one.id, error))));
        return failures;
      },
      refocus: closed,
    });
    this.acceptance = new Acceptance(host, this.accepting, () => this.#run('accept'));
    host.addController(this);
  }

  hostUpdate(): void {
    // What is barred meanwhile is refused before it is sent: nobody gets it back once the bar is gone.
    for (const batch of this.postponed.batches) if (this.postponed.stateOf(batch) === 'waiting' && this.#reasonAgainst('decline', batch.first)) void this.postponed.send(batch);
    if (this.#client() === this.#asked) return;
    this.#asked = this.#client();
    this.acceptance.forget();
    this.declining.drop();
  }

  /** The id of the invitation that this account has just accepted; not another account's. */
  get joined(): string | undefined {
    return this.#joined && this.#joined.client === this.#client() ? this.#joined.id : undefined;
  }

  /** Asks about an answer, or shows that it is on its way; where one is about to be given, it leads to where that can be taken back. */
  ask(answer: Answer, invitation: Invitation): void {
    if (this.postponed.lead(invitation)) return;
    const isOnItsWay = this.#attempt(answer, invitation, this.#client()) !== undefined;
    if (answer === 'accept') this.acceptance.open(invitation, isOnItsWay);
    else this.declining.open(invitation);
    if (isOnItsWay) void this.#run(answer, 0);
  }

  /** Declines, or puts that off where the page wants it. */
  readonly decline = (): Promise<void> | undefined => {
    const { declining, postponed } = this;
    if (!declining.subject || !postponed.put([declining.subject])) return this.#run('decline');
    declining.close();
    return undefined;
  };

  /** What tells of an invitation by itself: the open question about it, or what is put off. */
  asking(one: Invitation): { readonly working: boolean } | undefined {
    const batch = this.postponed.of(one);
    return batch ? { working: batch.sending } : [this.accepting, this.declining].find(({ subject }) => subject?.id === one.id);
  }

  /** What is known of an invitation now. */
  #find({ id }: Invitation): Invitation | undefined {
    const found = this.#query.value?.handshakes.find(({ Id }) => Id === id);
    return found && decodeInvitation(found, this.#host.now());
  }

  /** What has become of an invitation that cannot be answered any more, or why it cannot. */
  #endOf(answer: Answer, invitation: Invitation, error: unknown, reason?: Reason): string | undefined {
    const known = this.#find(invitation);
    if (known && !known.open) return `${answers[answer].operation}.${known.state}`;
    if (isOver(error) || (error instanceof Error && isReason(error.name))) return error.name;
    return reason ?? (known ? undefined : 'HandshakeNotFoundException');
  }

  /** What bars an answer by now. */
  #reasonAgainst(answer: Answer, invitation: Invitation): Reason | undefined {
    return reasonAgainst(answer, invitation, circumstancesOf(this.#host, this.#client()?.account, this.#query.value?.membership));
  }

  /** Refuses what is barred by now. */
  #refuse(answer: Answer, invitation: Invitation, client: OrganizationsClient): void {
    const reason = client === this.#client() ? this.#reasonAgainst(answer, invitation) : undefined;
    if (reason) throw Object.assign(new Error(), { name: reason });
  }

  #run(answer: Answer, slowAfter?: number): Promise<void> {
    const dialog = answer === 'accept' ? this.accepting : this.declining;
    return dialog.run(async (invitation) => {
      const client = this.#client();
      const wait: Wait = (milliseconds) => (dialog.subject?.id === invitation.id ? dialog.wait(milliseconds) : Promise.reject(new Error()));
      if (client) await this.#answer(answer, invitation, client, wait);
    }, slowAfter);
  }

  #attempt(answer: Answer, { id }: Invitation, client: OrganizationsClient | undefined): Attempt | undefined {
    return this.#attempts.find((each) => each.answer === answer && each.id === id && each.client === client);
  }

  /** Gives an answer, or waits for the one that is on its way. */
  #answer(answer: Answer, invitation: Invitation, client: OrganizationsClient, wait: Wait = pause): Promise<void> {
    const known = this.#attempt(answer, invitation, client);
    if (known) return known.done;
    const done = this.#give(answer, invitation, client, wait).finally(() => (this.#attempts = this.#attempts.filter((each) => each.done !== done)));
    this.#attempts = [...this.#attempts, { answer, id: invitation.id, client, done }];
    return done;
  }

  /** Gives an answer, unless something bars it or the page prevents it, and tells of it. */
  async #give(answer: Answer, invitation: Invitation, client: OrganizationsClient, wait: Wait): Promise<void> {
    const { id, organizationId, managementEmail } = invitation;
    const { before, after } = answers[answer];
    const detail: AnswerDetail = { handshakeId: id, organizationId };
    this.#refuse(answer, invitation, client);
    if (!emit(this.#host, before, detail, true)) return;
    const answered = await this.#send(answer, client, invitation, wait);
    const joined = answer === 'accept' && { membership: { organizationId, managementEmail, managementId: '' } };
    if (joined) this.#joined = { id, client };
    if (client === this.#client())
      this.#query.update(({ handshakes, ...rest }) => ({
        ...rest,
        ...joined,
        handshakes: handshakes.map((handshake) => (handshake.Id === id ? (answered ?? handshake) : handshake)),
      }));
    emit(this.#host, after, detail);
  }

  /** Sends an answer, and tells what became of the invitation. One that was given already, perhaps unheard, is as good. */
  async #send(answer: Answer, client: OrganizationsClient, invitation: Invitation, wait: Wait): Promise<Handshake | undefined> {
    const { operation, becomes } = answers[answer];
    let isWaiting = false;
    const call = () => {
      this.#refuse(answer, invitation, client);
      isWaiting = false;
      return client.send(operation, { HandshakeId: invitation.id });
    };
    const rest: Wait = (milliseconds) => {
      isWaiting = true;
      return wait(milliseconds);
    };
    try {
      const { Handshake } = await patiently(call, undefined, rest);
      return Handshake;
    } catch (error) {
      // What ends in a wait, for it is barred or nobody waits any more, has changed nothing.
      if (isWaiting) throw error;
      if (client === this.#client()) await this.#query.refresh();
      if (client !== this.#client() || this.#find(invitation)?.state !== becomes) throw error;
      return undefined;
    }
  }
}
