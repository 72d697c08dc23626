import type { Adapter } from '../src/adapters/adapter.ts';
import { OrganizationsProvider } from './organizations-provider.ts';

let engine: Promise<Adapter> | undefined;
let start: (adapter: Adapter) => void;
const started = new Promise<Adapter>((resolve) => (start = resolve));

/** What starts the engine's worker is fetched only where no other adapter is given; a failure is tried again. */
function load(): Promise<Adapter> {
  engine ??= import('../src/adapters/worker.ts').then(({ createWorkerAdapter }) => createWorkerAdapter());
  engine.then(start, () => (engine = undefined));
  return engine;
}

OrganizationsProvider.engine = {
  fetch: async (request) => (await load()).fetch(request),
  watch(onChange) {
    const watching = started.then((adapter) => adapter.watch(onChange));
    return () => void watching.then((unwatch) => unwatch());
  },
};
