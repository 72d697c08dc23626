import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { buildOptions } from './scripts/build-options.mjs';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const pages = readdirSync(at('demo'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map((file) => at(`demo/${file}`));

export default defineConfig({
  root: at('demo'),
  base: './',
  ...buildOptions,
  build: { outDir: at('dist/demo'), emptyOutDir: true, rolldownOptions: { input: pages } },
  server: { host: '127.0.0.1', fs: { allow: [at('.')] } },
});
