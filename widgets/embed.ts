import './engine-at-once.ts';
import './define-elements.ts';

export { createEndpointAdapter } from '../src/adapters/endpoint.ts';
export { createWorkerAdapter } from '../src/adapters/worker.ts';
export { OrganizationsClient } from '../src/client/organizations-client.ts';
export { languageCodes } from './localization/languages.ts';
export { overrideWords } from './localization/words.ts';
