import { dialogStyles } from '../shared/dialog-styles.ts';

export { confirmation } from '../shared/confirmation.ts';
export { acceptQuestion } from './accept-question.ts';
export const styles = [dialogStyles];
