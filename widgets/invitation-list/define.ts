import { InvitationList } from './invitation-list.ts';

if (!customElements.get('invitation-list')) customElements.define('invitation-list', InvitationList);
