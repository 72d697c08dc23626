import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';

const at = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** Builds the demo's pages and serves them. */
export async function serveBuiltDemo(): Promise<{ readonly address: string; close(): Promise<void> }> {
  const outDir = at('node_modules/.cache/built-demo');
  const shared = { configFile: at('vite.config.ts'), logLevel: 'error', build: { outDir } } as const;
  await build(shared);
  const server = await preview({ ...shared, preview: { host: '127.0.0.1', port: 0 } });
  const [address = ''] = server.resolvedUrls?.local ?? [];
  return { address, close: () => server.close() };
}
