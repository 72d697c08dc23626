import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { after, before, it } from 'node:test';
import { promisify } from 'node:util';
import { examples } from '../fixtures/document-examples.ts';
import { startEndpoint } from './support/endpoint.ts';

/** AWS's own command line, where it is installed; whoever sets CI promises that it is. */
const installed = spawnSync('aws', ['--version']).status === 0;
const options = { skip: installed || process.env['CI'] ? false : 'the AWS CLI is not installed' };

let endpoint: Awaited<ReturnType<typeof startEndpoint>>;
before(async () => void (endpoint = await startEndpoint()));
after(() => endpoint.stop());

interface Answer {
  readonly Handshake: Record<string, unknown> & { readonly Id: string; readonly Resources: readonly unknown[] };
  readonly Handshakes: readonly Answer['Handshake'][];
}

async function aws(account: string, ...args: readonly string[]): Promise<Answer> {
  const env = { ...process.env, AWS_ACCESS_KEY_ID: account, AWS_SECRET_ACCESS_KEY: 'of no importance', AWS_DEFAULT_REGION: 'us-east-1', AWS_MAX_ATTEMPTS: '1' };
  const { stdout } = await promisify(execFile)('aws', ['organizations', ...args, '--endpoint-url', endpoint.url, '--output', 'json'], { env });
  return JSON.parse(stdout) as Answer; // the shape that the command prints
}

/** What of an answer does not depend on when and with which id it was given. */
const settled = ({ Id, Arn, RequestedTimestamp, ExpirationTimestamp, Resources, ...rest }: Answer['Handshake']) => ({
  ...rest,
  Arn: String(Arn).replace(Id, 'h-examplehandshakeid111'),
  lifetime: Number(ExpirationTimestamp) - Number(RequestedTimestamp),
  Resources: JSON.parse(JSON.stringify(Resources).replaceAll('bill@amazon.com', 'bill@example.com').replaceAll('"FULL"', '"ALL"')) as unknown[], // as it was
});

const notes = (Value: string) => ({ Type: 'NOTES', Value });

it("runs the document's commands: invite, list, accept", options, async () => {
  const Notes = "This is a request for Juan's account to join Bill's organization.";
  const { Handshake } = await aws('111111111111', 'invite-account-to-organization', '--target', '{"Type": "EMAIL", "Id": "juan@example.com"}', '--notes', Notes);
  const invited = settled(examples.invite.Handshake as never); // an answer like the others
  assert.deepEqual(settled(Handshake), { ...invited, Resources: [...invited.Resources, notes(Notes)] });

  const { Handshakes } = await aws('111111111111', 'list-handshakes-for-organization');
  const [listed] = examples.list.Handshakes;
  const expected = settled(listed as never); // likewise
  assert.deepEqual(Handshakes.map(settled), [{ ...expected, Resources: [...expected.Resources.slice(0, -1), notes(Notes)] }]);

  const { Handshake: accepted } = await aws('222222222222', 'accept-handshake', '--handshake-id', Handshake.Id);
  const joined = settled(examples.accept.Handshake as never); // likewise
  assert.deepEqual(settled(accepted), { ...joined, Resources: [...joined.Resources, notes(Notes)] });
});

it("runs the document's command to cancel", options, async () => {
  const { Handshake } = await aws('111111111111', 'invite-account-to-organization', '--target', 'Type=EMAIL,Id=susan@example.com');
  const canceled = await aws('111111111111', 'cancel-handshake', '--handshake-id', Handshake.Id);
  assert.equal(canceled.Handshake['State'], 'CANCELED');
});

it('prints the exception, and ends with an error', options, async () => {
  await assert.rejects(aws('111111111111', 'describe-handshake', '--handshake-id', 'h-00000000'), /HandshakeNotFoundException/);
  await assert.rejects(aws('111111111111', 'invite-account-to-organization', '--target', 'Type=ACCOUNT,Id=555555555555'), /different sellers/);
});

it('pages by itself', options, async () => {
  for (const name of ['a', 'b', 'c']) await aws('111111111111', 'invite-account-to-organization', '--target', `Type=EMAIL,Id=${name}@paged.example`);
  const { Handshakes } = await aws('111111111111', 'list-handshakes-for-organization', '--page-size', '2', '--query', '{Handshakes: Handshakes}');
  assert.equal(new Set(Handshakes.map(({ Id }) => Id)).size, 5);
});
