import { createWorkerAdapter } from '../src/adapters/worker.ts';
import { OrganizationsProvider } from './organizations-provider.ts';

// The file to embed brings the worker adapter along, so there is nothing to fetch first.
OrganizationsProvider.engine = createWorkerAdapter();
