import { dialogStyles } from '../shared/dialog-styles.ts';
import { answerStyles } from './answer-styles.ts';

export { announce } from '../shared/announce.ts';
export { Copying } from '../shared/copying.ts';
export { News } from '../shared/news.ts';
export { queryFailure } from '../shared/query-failure.ts';
export { Answers } from './answers.ts';
export { caution } from './caution.ts';
export { member } from './member.ts';
export { questions } from './questions.ts';
export const styles = [dialogStyles, answerStyles];
