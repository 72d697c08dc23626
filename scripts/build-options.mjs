import { minifyLiterals } from './minify-literals.mjs';
import { trustedWorkers } from './trusted-workers.mjs';
import { withoutProse } from './without-prose.mjs';
import { withoutProxies } from './without-proxies.mjs';

/** What the builds have in common. */
export const buildOptions = {
  plugins: [minifyLiterals(), withoutProse(), withoutProxies(), trustedWorkers()],
  worker: {
    format: 'es',
    plugins: () => [withoutProse(), withoutProxies()],
    rolldownOptions: {
      // By this idb adds shortcuts and iterators, which the store leaves alone.
      treeshake: { manualPureFunctions: ['replaceTraps'] },
      output: { comments: { annotation: false } },
    },
  },
};
