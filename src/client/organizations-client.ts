import type { Adapter } from '../adapters/adapter.ts';
import { untilAborted } from '../adapters/until-aborted.ts';
import type { Input, OperationName, Output } from '../model/operations.ts';
import type { SandboxOperationName, SandboxOperations } from '../model/sandbox-operations.ts';
import { decodeResponse } from '../protocol/decode-response.ts';
import { encodeRequest } from '../protocol/encode-request.ts';
import type { Service } from '../protocol/target.ts';
import { retried } from './retries.ts';

/** What a client is made of. */
export interface ClientOptions {
  readonly adapter: Adapter;
  /** The 12-digit account that asks, for a server that believes it. Leave it out where a proxy knows who asks. */
  readonly account?: string | undefined;
  /** The region that requests are signed for; it tells the partition. `us-east-1` unless told. */
  readonly region?: string;
  /** Where requests are addressed; an adapter may send them elsewhere. */
  readonly url?: string;
  /** How long an answer may take, in milliseconds. 20,000 unless told. */
  readonly deadline?: number;
}

/** What one call can be given. */
export interface CallOptions {
  readonly signal?: AbortSignal;
}

/** The operations that answer in pages. */
export type PagedOperationName = {
  [Name in OperationName]: 'NextToken' extends keyof Output<Name> ? Name : never;
}[OperationName];

/** Asks anything that speaks AWS Organizations, in the types of its operations. */
export class OrganizationsClient {
  readonly #adapter: Adapter;
  readonly #parts: { account: string | undefined; region: string; url: string };
  readonly #deadline: number;
  /** The account that asks, where this client tells it. */
  readonly account: string | undefined;
  /** `memory` as soon as an answer said that nothing it stores will be kept. */
  storage: string | undefined;

  constructor({ adapter, account, region = 'us-east-1', url = 'https://organizations.invalid/', deadline = 20_000 }: ClientOptions) {
    this.#adapter = adapter;
    this.#parts = { account, region, url };
    this.#deadline = deadline;
    this.account = account;
  }

  /**
   * Sends one operation and answers its output. Reads are sent again when that can help; nothing else ever is.
   * @throws OrganizationsServiceException as AWS names it; `TimeoutError` or `AbortError` when no answer came,
   * in which case a write may have happened: ask before you send it again.
   */
  send<Name extends OperationName>(operation: Name, input: Input<Name>, options?: CallOptions): Promise<Output<Name>> {
    return retried(operation, options?.signal, () => this.#call('organizations', operation, input, options)) as Promise<Output<Name>>; // the wire's word for its own type
  }

  /** Answers the pages of a list, empty ones included, until there is no further token or one comes again. */
  async *paginate<Name extends PagedOperationName>(
    operation: Name,
    input: Input<Name>,
    options?: CallOptions,
  ): AsyncGenerator<Output<Name>, void, undefined> {
    const seen = new Set<string>();
    for (let token: string | undefined; ; ) {
      const page = await this.send(operation, token === undefined ? input : { ...input, NextToken: token }, options);
      yield page;
      token = page.NextToken;
      if (!token || seen.has(token)) return;
      seen.add(token);
    }
  }

  /** Sends one operation of the sandbox, which AWS itself does not know. */
  sandbox<Name extends SandboxOperationName>(
    operation: Name,
    input: SandboxOperations[Name]['input'],
    options?: CallOptions,
  ): Promise<SandboxOperations[Name]['output']> {
    return this.#call('sandbox', operation, input, options) as Promise<SandboxOperations[Name]['output']>; // as above
  }

  /** Calls back when something may have changed, until the function that it answers is called. */
  watch(onChange: () => void): () => void {
    return this.#adapter.watch(onChange);
  }

  async #call(service: Service, operation: string, input: unknown, options?: CallOptions): Promise<unknown> {
    const deadline = AbortSignal.timeout(this.#deadline);
    const signal = options?.signal ? AbortSignal.any([options.signal, deadline]) : deadline;
    const request = encodeRequest({ ...this.#parts, service, operation, input, signal });
    const response = await untilAborted(this.#adapter.fetch(request), signal);
    this.storage = response.headers.get('x-org-invitations-storage') ?? this.storage;
    return decodeResponse(response);
  }
}
