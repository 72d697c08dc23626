import type { InvitationList } from '../invitation-list/invitation-list.ts';
import { emit } from '../shared/emit.ts';
import { focused } from '../shared/focused.ts';

/** The list beside a form, which can show an invitation that is open already. */
const listBeside = (form: HTMLElement): InvitationList | undefined => {
  const list = form.closest('organizations-provider')?.querySelector('invitation-list');
  return list && 'reveal' in list ? list : undefined;
};

/** Shows an invitation in the list of the same provider, unless the page does something else; nothing where there is no list. */
export function viewing(form: HTMLElement): ((handshakeId: string) => Promise<void>) | undefined {
  const list = listBeside(form);
  return (
    list &&
    (async (handshakeId) => {
      if (!emit(form, 'invitation-view', { handshakeId }, true)) return;
      const pressed = focused();
      list.scrollIntoView({ block: 'nearest' });
      // The list says by itself that a part of it is missing.
      await list.reveal(handshakeId).catch(() => undefined);
      // Nobody is called away from where they went meanwhile.
      if ([pressed, document.body].includes(focused())) list.focus();
    })
  );
}
