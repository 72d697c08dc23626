import { dialogStyles } from '../shared/dialog-styles.ts';
import { detailsStyles } from './details-styles.ts';
import { laterStyles } from './later-styles.ts';
import { viewStyles } from './view-styles.ts';

export { Desk } from './desk.ts';
export const styles = [dialogStyles, detailsStyles, laterStyles, viewStyles];
export { remaining } from './remaining.ts';
export { announce } from '../shared/announce.ts';
export { News } from '../shared/news.ts';
export { queryFailure } from '../shared/query-failure.ts';
