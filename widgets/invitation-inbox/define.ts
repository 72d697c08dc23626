import { InvitationInbox } from './invitation-inbox.ts';

if (!customElements.get('invitation-inbox')) customElements.define('invitation-inbox', InvitationInbox);
