import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import { execFile } from 'node:child_process';
import { it } from 'node:test';
import fc from 'fast-check';
import { shellCommand } from '../../widgets/invite-form/shell-command.ts';
import { startEndpoint } from './support/endpoint.ts';

/** What a real shell makes of a command: each argument as the program gets it. */
function argumentsOf(command: string): readonly string[] {
  const script = `aws() { for each in "$@"; do printf '%s\\0' "$each"; done; }\n${command}`;
  return execFileSync('sh', ['-c', script], { encoding: 'utf8' }).split('\0').slice(0, -1);
}

/** What the program would send. */
function inputOf(command: string) {
  const [service, operation, ...rest] = argumentsOf(command);
  assert.deepEqual([service, operation], ['organizations', 'invite-account-to-organization']);
  const input: Record<string, unknown> = {};
  while (rest.length > 0) {
    const flag = rest.shift() ?? '';
    if (flag.startsWith('--notes=')) input['Notes'] = flag.slice('--notes='.length);
    else if (flag === '--cli-input-json') Object.assign(input, JSON.parse(rest.shift() ?? ''));
    else input[flag === '--target' ? 'Target' : 'Tags'] = JSON.parse(rest.shift() ?? '');
  }
  return input;
}

const Target = { Type: 'EMAIL', Id: 'juan@example.com' } as const;

const hostile = ["'; rm -rf ~; echo '", '$(touch x) `touch x` $HOME !! \\ \\\\', 'One\n\ntwo\ttabs', '-rf --tags x', 'file:///etc/passwd', 'HTTPS://example.com', '\u001B[201~x\r\u0003', '🎈 \u202E\u200B\u2028', "'", "''''", '"', ' leading', '#', '~', '*', '{a,b}'];

for (const Notes of hostile)
  it(`quotes ${JSON.stringify(Notes)} for a shell`, () => {
    const Tags = [{ Key: Notes, Value: '' }, { Key: 'k', Value: Notes }];
    assert.deepEqual(inputOf(shellCommand({ Target, Notes, Tags })), { Target, Notes, Tags });
  });

it('quotes whatever somebody writes', () => {
  const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }).filter((each) => !each.includes('\0'));
  fc.assert(
    fc.property(text, (Notes) => assert.deepEqual(inputOf(shellCommand({ Target, Notes })), { Target, Notes })),
    { numRuns: 60 },
  );
});

it('leaves out what is not there', () => {
  assert.deepEqual(inputOf(shellCommand({ Target, Notes: '', Tags: [] })), { Target });
});

it('holds nothing that a terminal would obey', () => {
  for (const Notes of hostile) assert.doesNotMatch(shellCommand({ Target, Notes, Tags: [{ Key: 'k', Value: Notes }] }), /[^\P{Cc}\t\n]|\u202E/u);
});

const installed = spawnSync('aws', ['--version']).status === 0;
const options = { skip: installed || process.env['CI'] ? false : 'the AWS CLI is not installed' };

it('is understood by the AWS CLI', options, async () => {
  const endpoint = await startEndpoint();
  const env = { ...process.env, AWS_ACCESS_KEY_ID: '111111111111', AWS_SECRET_ACCESS_KEY: 'of no importance', AWS_DEFAULT_REGION: 'us-east-1', AWS_MAX_ATTEMPTS: '1', AWS_ENDPOINT_URL: endpoint.url };
  const notes = ["It's $HOME\n\n-rf", 'file:///etc/passwd'];
  try {
    for (const [index, Notes] of notes.entries()) {
      const command = shellCommand({ Target: { Type: 'EMAIL', Id: `a'{}=~${index}@example.com`.replace("'", '') }, Notes, Tags: [{ Key: 'team', Value: '' }] });
      const { stdout } = await promisify(execFile)('sh', ['-c', command], { env });
      const { Handshake } = JSON.parse(stdout) as { Handshake: { Resources: { Type: string; Value: string }[] } };
      assert.equal(Handshake.Resources.find(({ Type }) => Type === 'NOTES')?.Value, Notes);
    }
  } finally {
    endpoint.stop();
  }
});
