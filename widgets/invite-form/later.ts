import { dialogStyles } from '../shared/dialog-styles.ts';
import { laterControls } from '../shared/later-controls.ts';
import { csvStyles } from './csv-styles.ts';
import { laterStyles } from './later-styles.ts';
import { newsStyles } from './news-styles.ts';
import { panelStyles } from './panel-styles.ts';
import { tagStyles } from './tag-styles.ts';
import { tokenStyles } from './token-styles.ts';

export { Desk } from './desk.ts';
export const styles = [laterControls, dialogStyles, laterStyles, tokenStyles, tagStyles, newsStyles, panelStyles, csvStyles];
