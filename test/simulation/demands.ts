import { messages } from '../../src/model/messages.ts';
import { decodeTarget } from '../../src/protocol/decode-target.ts';
import { modelledErrors } from '../fixtures/modelled-errors.ts';
import { corpus, sandboxCorpus } from './corpus.ts';
import type { FuzzedRequest } from './fuzzed-request.ts';

/** An answer to a fuzzed request, and what the store did meanwhile. */
export interface Fuzzed {
  readonly request: FuzzedRequest;
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
  /** Rows that were committed. */
  readonly written: number;
}

/** What every AWS service may answer before an operation is reached. */
const generic = [
  'IncompleteSignatureException',
  'MissingAuthenticationTokenException',
  'SerializationException',
  'UnknownOperationException',
  'UnrecognizedClientException',
] as const;

const sandboxErrors: readonly string[] = ['AccountNotFoundException', 'AWSOrganizationsNotInUseException', 'InvalidInputException'];

/** The failure that is nobody's request: nothing here makes one. */
const ownFault = 'ServiceException';

function allowed(target: string): readonly string[] {
  const { service, operation = '' } = decodeTarget(target) ?? {};
  if (service === 'sandbox') return Object.hasOwn(sandboxCorpus, operation) ? sandboxErrors : [];
  return Object.hasOwn(corpus, operation) ? (modelledErrors[operation] ?? []).filter((name) => name !== ownFault) : [];
}

interface Refused {
  readonly __type?: string;
  readonly Message?: string;
  readonly Reason?: string;
}

const parsed = ({ body }: Fuzzed): Refused => (body === '' ? {} : JSON.parse(body));

const memberNames = () =>
  [Object.prototype, Array.prototype, String.prototype, Function.prototype].flatMap((prototype) => Object.getOwnPropertyNames(prototype)).join();

const pristine = memberNames();

/** What holds of every answer, each under its own name: answers what is wrong, if anything is. */
export const demands = {
  'nothing but 200 and 400 comes back': ({ status }) => (status === 200 || status === 400 ? undefined : `status ${status}`),

  'an answer is JSON with a request id, a date and its content type': (answer) => {
    const { headers } = answer;
    const output: unknown = parsed(answer);
    if (typeof output !== 'object' || output === null || Array.isArray(output)) return 'the body is no object';
    if (headers.get('content-type') !== 'application/x-amz-json-1.1') return 'another content type';
    return headers.get('x-amzn-requestid') && !Number.isNaN(Date.parse(headers.get('date') ?? '')) ? undefined : 'no request id or date';
  },

  'nothing but modelled exceptions comes back': (answer) => {
    if (answer.status === 200) return undefined;
    const { __type: name, Reason } = parsed(answer);
    const names: readonly string[] = [...generic, ...allowed(answer.request.target)];
    if (name === undefined || !names.includes(name)) return `${name} from ${answer.request.target.slice(0, 100)}`;
    const key = Reason === undefined ? name : `${name}/${Reason}`;
    return Object.hasOwn(messages, key) ? undefined : `${key} is in no table`;
  },

  'an exception says what happened': (answer) => {
    const { Message = '' } = parsed(answer);
    return answer.status === 200 || (Message.length > 10 && Message.length < 1000) ? undefined : `"${Message.slice(0, 50)}"`;
  },

  'what is refused or only reads writes nothing': ({ status, request, written }) => {
    if (written === 0) return undefined;
    if (status !== 200) return `status ${status} wrote ${written} rows`;
    return /\.(Describe|List)/.test(request.target) ? `${request.target} wrote ${written} rows` : undefined;
  },

  'no prototype is touched': () => (memberNames() === pristine ? undefined : 'a prototype has other members'),
} satisfies Readonly<Record<string, (answer: Fuzzed) => string | undefined>>;
