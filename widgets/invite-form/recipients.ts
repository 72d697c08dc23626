import type { ReactiveControllerHost } from 'lit';
import { decodeTarget } from './decode-target.ts';
import { parseRecipients } from './parse-recipients.ts';
import type { Recipient } from './recipient.ts';

/** What keeps a recipient from being sent to. */
export type RecipientProblem = 'invalid' | 'duplicate' | 'refused';

const same = (recipient: Recipient): string => recipient.text.toLowerCase();

/** The recipients of the form, in the order in which they were entered. */
export class Recipients {
  readonly #host: ReactiveControllerHost;
  #keys = 0;
  list: readonly Recipient[] = [];

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Takes a text apart and adds what it names, in place of the recipient with this key or at the end; answers how many. */
  add(text: string, replaced?: number): number {
    const added = parseRecipients(text).map((piece) => this.#entry(piece));
    const at = this.list.findIndex(({ key }) => key === replaced);
    if (at < 0) this.#set([...this.list, ...added]);
    else if (added.length !== 1 || added[0]?.text !== this.list[at]?.text) this.#set(this.list.toSpliced(at, 1, ...added));
    return added.length;
  }

  remove(key: number): void {
    this.#set(this.list.filter((recipient) => recipient.key !== key));
  }

  clear(): void {
    this.#set([]);
  }

  refuse(key: number, error: unknown): void {
    this.#set(this.list.map((recipient) => (recipient.key === key ? { ...recipient, error } : recipient)));
  }

  problem(recipient: Recipient): RecipientProblem | undefined {
    if (!recipient.target) return 'invalid';
    if (this.list.find((other) => same(other) === same(recipient)) !== recipient) return 'duplicate';
    return recipient.error ? 'refused' : undefined;
  }

  #entry(text: string): Recipient {
    return { key: ++this.#keys, text, target: decodeTarget(text) };
  }

  #set(list: readonly Recipient[]): void {
    this.list = list;
    this.#host.requestUpdate();
  }
}
