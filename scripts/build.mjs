import { copyFileSync } from 'node:fs';
import { install, root } from './install.mjs';

install();
const { build } = await import('vite');
const { buildEmbed } = await import('./build-embed.mjs');

await build({ configFile: `${root}vite.config.ts`, logLevel: 'warn' });
await buildEmbed(`${root}dist/embed`, 'warn');
copyFileSync(`${root}widgets/org-invitations.css`, `${root}dist/embed/org-invitations.css`);
console.log('The demo is in dist/demo, the file to embed is dist/embed/org-invitations.js.');
