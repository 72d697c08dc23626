import { dialogStyles } from '../shared/dialog-styles.ts';
import { laterControls } from '../shared/later-controls.ts';
import { laterInvitationsStyles } from '../shared/later-invitations-styles.ts';
import { postponedStyles } from '../shared/postponed-styles.ts';
import { detailsStyles } from './details-styles.ts';
import { laterStyles } from './later-styles.ts';
import { viewStyles } from './view-styles.ts';

export { Desk } from './desk.ts';
export const styles = [laterControls, laterInvitationsStyles, dialogStyles, detailsStyles, laterStyles, viewStyles, postponedStyles];
export { remaining } from './remaining.ts';
export { announce } from '../shared/announce.ts';
