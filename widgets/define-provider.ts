import { OrganizationsProvider } from './organizations-provider.ts';

if (!customElements.get('organizations-provider')) customElements.define('organizations-provider', OrganizationsProvider);
