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
    'src/index.ts',
    'src/worker/entry.ts',
    'widgets/define.ts',
    'demo/**/*.html',
    'scripts/*.mjs',
    'web-test-runner.config.mjs',
    'test/**/*.test.ts',
  ],
  project: ['src/**/*.ts', 'widgets/**/*.ts', 'demo/**/*.{ts,html}', 'scripts/*.mjs', 'test/**/*.ts'],
  compilers: { html },
  ignoreExportsUsedInFile: { interface: true, type: true },
};
