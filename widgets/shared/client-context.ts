import { createContext } from '@lit/context';
import type { OrganizationsClient } from '../../src/client/organizations-client.ts';

/** Where an element finds its client, also across copies of this package on one page. */
export const clientContext = createContext<OrganizationsClient | undefined>(Symbol.for('org-invitations.client'));
