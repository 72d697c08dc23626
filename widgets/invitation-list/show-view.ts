import { emit } from '../shared/emit.ts';
import type { InvitationList } from './invitation-list.ts';
import { defaultView, type View } from './view.ts';

const keys = Object.keys(defaultView) as readonly (keyof View)[]; // its keys are all there is

/** Changes what a list shows as a person wants, and tells the page. */
export function showView(list: InvitationList, change: Partial<View>): void {
  Object.assign(list, change);
  emit(list, 'view-change', Object.fromEntries(keys.map((key) => [key, list[key]])));
}
