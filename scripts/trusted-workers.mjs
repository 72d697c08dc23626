import { root } from './install.mjs';

/** Lets workers that start from their own source start as the others do: under the policy of ours, where a page asks for one. */
export const trustedWorkers = () => ({
  name: 'trusted-workers',
  enforce: 'post',
  transform: {
    filter: { id: /\?worker&inline/, code: /\bnew Worker\(/ },
    handler: (code) => ({ code: `import { Worker } from ${JSON.stringify(`${root}src/adapters/trusted-worker.ts`)};\n${code}`, map: null }),
  },
});
