import { dialogStyles } from '../shared/dialog-styles.ts';
import { answerStyles } from './answer-styles.ts';

export { Answers } from './answers.ts';
export { caution } from './caution.ts';
export { member } from './member.ts';
export { questions } from './questions.ts';
export const styles = [dialogStyles, answerStyles];
