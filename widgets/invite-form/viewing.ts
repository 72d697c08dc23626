import type { InvitationList } from '../invitation-list/invitation-list.ts';
import { showView } from '../invitation-list/show-view.ts';
import { emit } from '../shared/emit.ts';

/** The list beside a form, which can show an invitation that is open already. */
const listBeside = (form: HTMLElement): InvitationList | undefined => {
  const list = form.closest('organizations-provider')?.querySelector('invitation-list');
  return list && 'filter' in list ? list : undefined;
};

/** Shows an invitation in the list of the same provider, unless the page does something else; nothing where there is no list. */
export function viewing(form: HTMLElement): ((handshakeId: string) => Promise<void>) | undefined {
  const list = listBeside(form);
  return (
    list &&
    (async (handshakeId) => {
      if (!emit(form, 'invitation-view', { handshakeId }, true)) return;
      showView(list, { filter: handshakeId, status: 'all', page: 1 });
      await list.updateComplete;
      list.scrollIntoView({ block: 'nearest' });
      list.focus();
    })
  );
}
