import './define-provider.ts';
import './invitation-list/define.ts';
import './invite-form/define.ts';
import './invitation-inbox/define.ts';
