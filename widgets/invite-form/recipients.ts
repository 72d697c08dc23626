import type { ReactiveControllerHost } from 'lit';
import type { Invitation } from '../shared/invitation.ts';
import { decodeTarget } from './decode-target.ts';
import type { Facts } from './facts.ts';
import { parseRecipients } from './parse-recipients.ts';
import type { Recipient } from './recipient.ts';

/** What is the matter with a recipient. */
export type RecipientProblem = 'invalid' | 'duplicate' | 'own' | 'member' | 'open' | 'refused' | 'unknown';

type Host = ReactiveControllerHost & { now(): number };

/** What two texts that mean the same recipient have in common. */
export const same = (text: string): string => text.toLowerCase();

/** The recipients of the form, in the order in which they were entered. */
export class Recipients {
  readonly #host: Host;
  #keys = 0;
  #facts: Facts | undefined;
  #open: ReadonlyMap<string, Invitation> | undefined;
  #problems: ReadonlyMap<number, RecipientProblem> | undefined;
  list: readonly Recipient[] = [];

  constructor(host: Host) {
    this.#host = host;
  }

  /** Those that have not been sent to yet. */
  get unsent(): readonly Recipient[] {
    return this.list.filter(({ sent }) => !sent);
  }

  /** Those with which one of these is the matter; `undefined` is nothing. */
  having(...problems: readonly (RecipientProblem | undefined)[]): readonly Recipient[] {
    return this.list.filter(({ key }) => problems.includes(this.problems.get(key)));
  }

  /** Those that would be sent to, as far as can be told: not those that have to be mended, nor whoever may have an invitation already. */
  get sendable(): readonly Recipient[] {
    return this.having(undefined, 'refused').filter(({ sent }) => !sent);
  }

  /** Those that have to be mended or removed before anything is sent. */
  get faulty(): readonly Recipient[] {
    return this.list.filter(({ key }) => ![undefined, 'refused', 'unknown'].includes(this.problems.get(key)));
  }

  get facts(): Facts | undefined {
    return this.#facts;
  }

  set facts(facts: Facts | undefined) {
    if (facts === this.#facts) return;
    this.#facts = facts;
    this.#open = this.#problems = undefined;
  }

  /** What is the matter, by the recipient's key. */
  get problems(): ReadonlyMap<number, RecipientProblem> {
    return (this.#problems ??= this.#check());
  }

  /** Takes a text apart and adds what it names, in place of the recipient with this key or at the end; answers how many. */
  add(text: string, replaced?: number): number {
    const added = parseRecipients(text).map((piece) => this.#entry(piece));
    const at = this.list.findIndex(({ key }) => key === replaced);
    if (at < 0) this.set([...this.list, ...added]);
    else if (added.length !== 1 || added[0]?.text !== this.list[at]?.text) this.set(this.list.toSpliced(at, 1, ...added));
    return added.length;
  }

  /** Adds recipients as they are; an earlier attempt may have been carried out for some. */
  append(entries: readonly Pick<Recipient, 'text' | 'since'>[]): void {
    this.set([...this.list, ...entries.map(({ text, since }) => ({ ...this.#entry(text), since }))]);
  }

  remove(key: number): void {
    this.set(this.list.filter((recipient) => recipient.key !== key));
  }

  change(key: number, change: Partial<Recipient>): void {
    this.set(this.list.map((recipient) => (recipient.key === key ? { ...recipient, ...change } : recipient)));
  }

  set(list: readonly Recipient[]): void {
    this.list = list;
    this.#problems = undefined;
    this.#host.requestUpdate();
  }

  /** The open invitation that a text's recipient already has, as far as anybody knows. */
  invitation(text: string): Invitation | undefined {
    this.#open ??= new Map(this.#facts?.invitations?.filter(({ open }) => open).map((each) => [same(each.recipient), each]));
    return this.#open.get(same(text));
  }

  /** What is known against a text that names somebody; `undefined` if nothing is. */
  objection(text: string): 'own' | 'member' | 'open' | undefined {
    const { management, members } = this.#facts ?? {};
    const wanted = same(text);
    if (wanted === management?.id || wanted === same(management?.email ?? '')) return 'own';
    if (members?.has(wanted)) return 'member';
    const invitation = this.invitation(text);
    return invitation && this.#host.now() < invitation.expires ? 'open' : undefined;
  }

  /** What would be the matter with a text in place of the recipient with this key, as far as it names one. */
  judge(text: string, replaced: number): RecipientProblem | undefined {
    const [piece = '', another] = parseRecipients(text);
    if (another) return undefined;
    if (!decodeTarget(piece)) return 'invalid';
    return this.list.some((other) => other.key !== replaced && same(other.text) === same(piece)) ? 'duplicate' : this.objection(piece);
  }

  #check(): ReadonlyMap<number, RecipientProblem> {
    const seen = new Set<string>();
    const check = ({ text, target, since, error, sent }: Recipient): RecipientProblem | undefined => {
      const twice = seen.has(same(text));
      seen.add(same(text));
      if (sent) return undefined;
      if (!target) return 'invalid';
      if (twice) return 'duplicate';
      // What is known of an earlier attempt counts more: its own invitation must not stand in its way.
      if (since !== undefined) return 'unknown';
      return this.objection(text) ?? (error ? 'refused' : undefined);
    };
    const found = new Map<number, RecipientProblem>();
    for (const recipient of this.list) {
      const problem = check(recipient);
      if (problem) found.set(recipient.key, problem);
    }
    return found;
  }

  #entry(text: string): Recipient {
    return { key: ++this.#keys, text, target: decodeTarget(text) };
  }
}
