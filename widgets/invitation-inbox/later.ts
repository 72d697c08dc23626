import { dialogStyles } from '../shared/dialog-styles.ts';
import { answerStyles } from './answer-styles.ts';

export { announce } from '../shared/announce.ts';
export { queryFailure } from '../shared/query-failure.ts';
export { caution } from './caution.ts';
export { Desk } from './desk.ts';
export { frameLink } from './frame-link.ts';
export { linkMissing } from './link-missing.ts';
export { obstacleWords } from './obstacle-words.ts';
export const styles = [dialogStyles, answerStyles];
