import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { findInvitation } from '../../src/client/find-invitation.ts';
import type { OrganizationsClient } from '../../src/client/organizations-client.ts';
import type { HandshakeParty } from '../../src/model/handshake.ts';
import { OrganizationsServiceException } from '../../src/model/service-exception.ts';
import type { Tag } from '../../src/model/tag.ts';
import { Countdown } from '../shared/countdown.ts';
import { emit } from '../shared/emit.ts';
import type { SendResult } from './send-result.ts';
import { isAboutOneRecipient, isDenied, isOpenAlready, isThrottled, isUnknown } from './refusals.ts';
import type { Recipient } from './recipient.ts';
import type { Recipients } from './recipients.ts';

/** What goes to every recipient. */
export interface Enclosed {
  readonly notes: string;
  readonly tags: readonly Tag[];
}

type Host = ReactiveControllerHost & HTMLElement & { now(): number };

/** By how many seconds the clocks of a page and of a service may differ. */
const clockSkew = 60;

const longestWait = 30;

/** How long an answer may take before somebody may stop waiting for it, in milliseconds. */
const patience = 10_000;

/**
 * Sends one invitation after another. Waits where it is too fast, and never sends again what may have been sent:
 * the list of invitations tells. What was sent leaves the form in the end, everything else stays with its reason.
 */
export class Sending implements ReactiveController {
  readonly #host: Host;
  readonly #recipients: Recipients;
  readonly #waits: (seconds: number) => void;
  readonly #wait: Countdown;
  #current: Recipient | undefined;
  #abort = new AbortController();
  #patience: ReturnType<typeof setTimeout> | undefined;
  busy = false;
  /** The answer takes so long that somebody may stop waiting for it. */
  slow = false;
  /** Somebody wants it to end behind the invitation that is under way. */
  stopping = false;
  /** The last one was ended because somebody else is at the form by now, whom it does not concern. */
  left = false;
  /** Which of how many is being sent. */
  count = 0;
  total = 0;
  sent: readonly string[] = [];
  failed = 0;
  /** It was stopped before everything had its turn. */
  stopped = false;
  /** What ended it, because it would have met every further recipient too. */
  error: unknown;

  /** `waits` is told when it has to wait, and how many seconds; 0 where nobody knows, because an answer takes long. */
  constructor(host: Host, recipients: Recipients, waits: (seconds: number) => void) {
    this.#host = host;
    this.#recipients = recipients;
    this.#waits = waits;
    this.#wait = new Countdown(host);
    host.addController(this);
  }

  /** The key of the recipient that is being sent to. */
  get current(): number | undefined {
    return this.#current?.key;
  }

  /** Seconds until it goes on; 0 unless it has to wait. */
  get waiting(): number {
    return this.#wait.left;
  }

  hostDisconnected(): void {
    // An element that is moved is connected again by then; one that is gone sends nothing more.
    queueMicrotask(() => this.#host.isConnected || this.stop());
  }

  /** Ends it behind the invitation that is under way, or at once where that takes long. */
  readonly stop = (): void => {
    if (!this.busy) return;
    this.stopping = true;
    this.#wait.stop();
    if (this.slow) this.#abort.abort();
    this.#host.requestUpdate();
  };

  /** Ends it at once: somebody else is at the form by now. */
  leave(): void {
    if (!this.busy) return;
    this.left = this.slow = true;
    this.stop();
  }

  /** Forgets how the last sending went. */
  clear(): void {
    this.sent = [];
    this.count = this.failed = 0;
    this.stopped = false;
    this.error = undefined;
    this.#host.requestUpdate();
  }

  async run(client: OrganizationsClient, enclosed: Enclosed): Promise<SendResult> {
    this.clear();
    this.busy = true;
    this.left = false;
    const { list } = this.#recipients;
    const sent: string[] = [];
    this.total = list.length;
    for (const recipient of list) {
      if (this.stopping) break;
      this.count += 1;
      this.#current = recipient;
      this.#host.requestUpdate();
      this.#abort = new AbortController();
      this.#expect();
      if (await this.#send(client, recipient, enclosed)) sent.push(recipient.text);
      this.#rest();
      if (this.error) break;
    }
    this.stopped = this.stopping && this.sent.length + this.failed < this.total;
    this.busy = this.stopping = false;
    this.#current = undefined;
    this.#recipients.set(this.#recipients.unsent);
    return { sent, left: list.map(({ text }) => text).filter((text) => !sent.includes(text)) };
  }

  /** Sends to one; answers whether it was sent. */
  async #send(client: OrganizationsClient, recipient: Recipient, enclosed: Enclosed): Promise<boolean> {
    const { key, text, target, since } = recipient;
    if (!target) return false;
    let id: string | undefined;
    try {
      if (since !== undefined) id = await this.#find(client, target, since);
    } catch (error) {
      // Whoever may invite but not list is told by the answer to a further attempt.
      if (!isDenied(error)) return this.#fail(recipient, error, true);
    }
    try {
      id ??= await this.#attempt(client, recipient, target, enclosed);
    } catch (error) {
      return this.#fail(recipient, error, isUnknown(error));
    }
    if (id === undefined) return false;
    this.#recipients.change(key, { sent: true, since: undefined, error: undefined });
    this.sent = [...this.sent, text];
    emit(this.#host, 'invitation-sent', { handshakeId: id, recipient: text });
    return true;
  }

  /** Invites, and answers the invitation's id, or nothing if somebody stopped the wait before it. */
  async #attempt(client: OrganizationsClient, { key, since }: Recipient, target: HandshakeParty, { notes, tags }: Enclosed): Promise<string | undefined> {
    const earliest = since ?? this.#host.now() - clockSkew;
    this.#recipients.change(key, { since: earliest, error: undefined });
    const input = { Target: target, ...(notes && { Notes: notes }), ...(tags.length > 0 && { Tags: tags }) };
    for (let wait = 1; ; wait = Math.min(wait * 2, longestWait)) {
      try {
        const { Handshake } = await client.send('InviteAccountToOrganization', input, { signal: this.#abort.signal });
        return Handshake.Id;
      } catch (error) {
        if (isThrottled(error)) {
          if (!this.stopping && (await this.#pause(error.retryAfter ?? wait))) continue;
          this.#recipients.change(key, { since });
          return undefined;
        }
        const ours = since !== undefined && isOpenAlready(error);
        // Where the list is closed to whoever invites, an invitation that is open after an attempt of ours is ours.
        const found = ours || isUnknown(error) ? await this.#find(client, target, earliest).catch(() => (ours ? '' : undefined)) : undefined;
        if (found === undefined) throw error;
        return found;
      }
    }
  }

  async #pause(seconds: number): Promise<boolean> {
    this.#rest();
    this.#waits(Math.ceil(seconds));
    const isWhole = await this.#wait.run(seconds);
    if (isWhole) this.#expect();
    return isWhole;
  }

  /** From now on an answer is awaited, which may take long. */
  #expect(): void {
    this.#patience = setTimeout(() => {
      this.slow = true;
      this.#waits(0);
      this.#host.requestUpdate();
    }, patience);
  }

  /** No answer is awaited. */
  #rest(): void {
    clearTimeout(this.#patience);
    this.slow = false;
  }

  async #find(client: OrganizationsClient, target: HandshakeParty, since: number): Promise<string | undefined> {
    return (await findInvitation(client, target, since, { signal: this.#abort.signal }))?.Id;
  }

  #fail({ key, text: recipient }: Recipient, error: unknown, unknown: boolean): false {
    // Whoever stopped waiting for an answer knows why there is none.
    const { aborted } = this.#abort.signal;
    const concernsAll = !aborted && !isAboutOneRecipient(error);
    const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) };
    const reason = error instanceof OrganizationsServiceException ? error.Reason : undefined;
    if (concernsAll) this.error = error;
    this.failed += Number(!aborted && (unknown || !concernsAll));
    this.#recipients.change(key, { error: unknown || !concernsAll ? error : undefined, ...(!unknown && { since: undefined }) });
    emit(this.#host, 'invitation-failed', { recipient, name, reason, message, unknown });
    return false;
  }
}
