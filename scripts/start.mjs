import { parseArgs } from 'node:util';
import { install, root } from './install.mjs';

const { values } = parseArgs({ options: { port: { type: 'string' }, 'no-sandbox': { type: 'boolean', default: false } } });
const port = Number(values.port ?? process.env.PORT ?? 5173);

install();
const { register } = await import('tsx/esm/api');
register();
const { createServer } = await import('vite');
const { createEndpointListener } = await import('../src/node/create-endpoint.ts');

/** Mounts an endpoint of its own beside the pages, for the AWS CLI and for the demo at `?endpoint`. */
const endpoint = {
  name: 'endpoint',
  configureServer: ({ middlewares }) => void middlewares.use('/aws', createEndpointListener({ world: 'demo', sandbox: !values['no-sandbox'] })),
};

const server = await createServer({ configFile: `${root}vite.config.ts`, logLevel: 'warn', plugins: [endpoint], server: { port } });
await server.listen();
const [address] = server.resolvedUrls.local;
console.log(`The demo is at ${address}
An endpoint for the AWS CLI is at ${address}aws – the demo shows it at ${address}?endpoint`);

const stop = () => void server.close().then(() => process.exit());
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stop);

// The shell that npm puts between passes no signals on; it only dies.
const parent = process.ppid;
if (process.env.npm_lifecycle_event) setInterval(() => process.ppid === parent || stop(), 500);
