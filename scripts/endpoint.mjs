import { install } from './install.mjs';

install();
const { register } = await import('tsx/esm/api');
register();
await import('../src/node/endpoint.ts');

// The shell that npm puts between passes no signals on; it only dies.
const parent = process.ppid;
if (process.env.npm_lifecycle_event) setInterval(() => process.ppid === parent || process.emit('SIGTERM'), 500).unref();
