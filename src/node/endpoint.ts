import { parseArgs } from 'node:util';
import { worlds } from '../server/worlds.ts';
import { createEndpoint } from './create-endpoint.ts';

const usage = `npm run endpoint -- [--port 8787] [--world ${Object.keys(worlds).join('|')}] [--strict] [--no-sandbox]`;

function fail(sentence: string): never {
  console.error(`${sentence}\nUsage: ${usage}`);
  process.exit(2);
}

function readOptions() {
  try {
    return parseArgs({
      options: {
        port: { type: 'string', default: '8787' },
        world: { type: 'string', default: 'demo' },
        strict: { type: 'boolean', default: false },
        'no-sandbox': { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

const { port, world, strict, 'no-sandbox': noSandbox } = readOptions();
const worldName = Object.keys(worlds).find((name): name is keyof typeof worlds => name === world) ?? fail(`There is no world "${world}".`);
const portNumber = /^\d{1,5}$/.test(port) && Number(port) <= 65_535 ? Number(port) : fail(`"${port}" is not a port.`);

const endpoint = createEndpoint({ world: worldName, strict, sandbox: !noSandbox });

endpoint.on('error', (error: NodeJS.ErrnoException) =>
  fail(error.code === 'EADDRINUSE' ? `Port ${portNumber} is taken. Choose another one.` : error.message),
);

endpoint.listen(portNumber, '127.0.0.1', () => {
  const address = endpoint.address();
  const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : portNumber}`;
  process.stdout.write(`AWS Organizations for invitations at ${url}, in memory, world "${worldName}". The access key names the account. Try:

AWS_ACCESS_KEY_ID=111111111111 AWS_SECRET_ACCESS_KEY=any AWS_DEFAULT_REGION=us-east-1 \\
  aws organizations invite-account-to-organization --endpoint-url ${url} \\
  --target '{"Type": "EMAIL", "Id": "juan@example.com"}'
`);
});

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    endpoint.close(() => process.exit(0));
    endpoint.closeAllConnections();
  });
