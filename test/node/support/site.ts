import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

const root = new URL('../../../', import.meta.url);

/** A page of a site: its markup, and the headers that come with it. */
export interface SitePage {
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** In place of HTML, such as `text/javascript`. */
  readonly type?: string;
}

/** Builds the folder to embed. */
export function buildEmbed(): void {
  const { status, stderr } = spawnSync(process.execPath, [fileURLToPath(new URL('scripts/build.mjs', root))], {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  if (status !== 0) throw new Error(stderr);
}

/** A site of an origin of its own with these pages, and the built folder beside them. */
export async function startSite(pages: Readonly<Record<string, SitePage>>): Promise<{ readonly origin: string; close(): void }> {
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://site');
    const page = pages[pathname];
    if (page) {
      for (const [name, value] of Object.entries(page.headers ?? {})) response.setHeader(name, value);
      return response.setHeader('content-type', page.type ?? 'text/html').end(page.type ? page.body : `<!doctype html><html lang="en"><title>Portal</title>${page.body}`);
    }
    try {
      response.setHeader('access-control-allow-origin', '*');
      return response.setHeader('content-type', pathname.endsWith('.css') ? 'text/css' : 'text/javascript').end(readFileSync(new URL(`dist${pathname}`, root)));
    } catch {
      return response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // a TCP server's address
  return { origin: `http://127.0.0.1:${port}`, close: () => void server.close() };
}
