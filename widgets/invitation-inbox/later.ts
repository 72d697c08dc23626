import { dialogStyles } from '../shared/dialog-styles.ts';
import { laterControls } from '../shared/later-controls.ts';
import { laterInvitationsStyles } from '../shared/later-invitations-styles.ts';
import { postponedStyles } from '../shared/postponed-styles.ts';
import { answerStyles } from './answer-styles.ts';
import { cardStyles } from './card-styles.ts';
import { pastStyles } from './past-styles.ts';

export { announce } from '../shared/announce.ts';
export { queryFailure } from '../shared/query-failure.ts';
export { caution } from './caution.ts';
export { Desk } from './desk.ts';
export { foreign } from './foreign.ts';
export const styles = [laterControls, laterInvitationsStyles, dialogStyles, cardStyles, pastStyles, answerStyles, postponedStyles];
