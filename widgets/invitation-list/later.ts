import { dialogStyles } from '../shared/dialog-styles.ts';

export { confirmation } from '../shared/confirmation.ts';
export const styles = [dialogStyles];
