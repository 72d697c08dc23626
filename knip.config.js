/** A page's module scripts, as knip reads them. */
const html = (page) =>
  [...page.matchAll(/<script\b([^>]*type="module"[^>]*)>(.*?)<\/script>/gs)]
    .map(([, attributes, code]) => {
      const [, file] = /src="(?:\.\/)?([^"]+)"/.exec(attributes) ?? [];
      return file ? `import './${file}';` : code;
    })
    .join('\n');

export default {
  entry: [
    'src/worker/entry.ts',
    'src/node/endpoint.ts',
    'src/node/create-endpoint.ts',
    'widgets/embed.ts',
    'bench/*.{html,mjs}',
    'bench/bare-worker.ts',
    'demo/**/*.html',
    'scripts/*.mjs',
    'web-test-runner.config.mjs',
    'test/**/*.test.ts',
  ],
  project: ['src/**/*.ts', 'widgets/**/*.ts', 'demo/**/*.{ts,html}', 'scripts/*.mjs', 'test/**/*.ts', 'bench/**/*.{ts,mjs,html}'],
  compilers: { html },
  ignoreExportsUsedInFile: { interface: true, type: true },
};
