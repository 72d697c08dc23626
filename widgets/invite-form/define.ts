import { InviteForm } from './invite-form.ts';

if (!customElements.get('invite-form')) customElements.define('invite-form', InviteForm);
