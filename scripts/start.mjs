import { parseArgs } from 'node:util';
import { install, root } from './install.mjs';

const { values } = parseArgs({ options: { port: { type: 'string' } } });
const port = Number(values.port ?? process.env.PORT ?? 5173);

install();
const { createServer } = await import('vite');
const server = await createServer({ configFile: `${root}vite.config.ts`, logLevel: 'warn', server: { port } });
await server.listen();
console.log(`The demo is at ${server.resolvedUrls.local[0]}`);

const stop = () => void server.close().then(() => process.exit());
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stop);

// The shell that npm puts between passes no signals on; it only dies.
const parent = process.ppid;
if (process.env.npm_lifecycle_event) setInterval(() => process.ppid === parent || stop(), 500);
