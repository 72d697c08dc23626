import type { ReactiveControllerHost } from 'lit';
import type { OrganizationsClient } from '../../src/client/organizations-client.ts';
import type { Tag } from '../../src/model/tag.ts';
import { OrganizationsServiceException } from '../../src/model/service-exception.ts';
import { emit } from '../shared/emit.ts';
import type { Recipient } from './recipient.ts';
import type { Recipients } from './recipients.ts';

/** What goes to every recipient. */
export interface Draft {
  readonly notes: string;
  readonly tags: readonly Tag[];
}

const aboutOneRecipient = new Set([
  'AccountNotFoundException',
  'ConcurrentModificationException',
  'DuplicateHandshakeException',
  'InvalidInputException.INVALID_EMAIL_ADDRESS_TARGET',
  'InvalidInputException.INVALID_PARTY_TYPE_TARGET',
  'InvalidInputException.TARGET_NOT_SUPPORTED',
  'HandshakeConstraintViolationException.ALREADY_IN_AN_ORGANIZATION',
  'HandshakeConstraintViolationException.ORGANIZATION_FROM_DIFFERENT_SELLER_OF_RECORD',
  'HandshakeConstraintViolationException.PAYMENT_INSTRUMENT_REQUIRED',
]);

const concernsAll = (error: unknown): boolean =>
  !(error instanceof OrganizationsServiceException) ||
  !aboutOneRecipient.has(error.Reason ? `${error.name}.${error.Reason}` : error.name);

/** Sends one invitation after another: what was sent leaves the form, what was refused stays with its reason. */
export class Sending {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #recipients: Recipients;
  busy = false;
  /** Which of how many is being sent. */
  current = 0;
  total = 0;
  sent: readonly string[] = [];
  refused = 0;
  /** What stopped the sending, because it would have met every further recipient too. */
  stopped: unknown;

  constructor(host: ReactiveControllerHost & HTMLElement, recipients: Recipients) {
    this.#host = host;
    this.#recipients = recipients;
  }

  /** Forgets how the last sending went. */
  clear(): void {
    this.sent = [];
    this.refused = 0;
    this.stopped = undefined;
    this.#host.requestUpdate();
  }

  async run(client: OrganizationsClient, draft: Draft): Promise<void> {
    if (this.busy) return;
    this.clear();
    this.busy = true;
    const { list } = this.#recipients;
    this.total = list.length;
    for (const [index, recipient] of list.entries()) {
      this.current = index + 1;
      this.#host.requestUpdate();
      await this.#send(client, recipient, draft);
      if (this.stopped) break;
    }
    this.busy = false;
    this.#host.requestUpdate();
  }

  async #send(client: OrganizationsClient, { key, text, target }: Recipient, { notes, tags }: Draft): Promise<void> {
    if (!target) return;
    try {
      const { Handshake } = await client.send('InviteAccountToOrganization', {
        Target: target,
        ...(notes && { Notes: notes }),
        ...(tags.length > 0 && { Tags: tags }),
      });
      this.#recipients.remove(key);
      this.sent = [...this.sent, text];
      emit(this.#host, 'invitation-sent', { handshakeId: Handshake.Id, recipient: text });
    } catch (error) {
      if (concernsAll(error)) this.stopped = error;
      else this.#recipients.refuse(key, error);
      this.refused += Number(!this.stopped);
      const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) };
      const reason = error instanceof OrganizationsServiceException ? error.Reason : undefined;
      emit(this.#host, 'invitation-failed', { recipient: text, name, reason, message });
    }
  }
}
