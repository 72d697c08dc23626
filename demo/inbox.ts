import { find } from './find.ts';
import { formatLink, type Link, parseLink } from './link.ts';

/** Keeps the invited side at the account, and the invitation, that the page's address names. */
export function startInbox(): void {
  const provider = find('organizations-provider', '#invited');
  const choice = find('account-switch');
  const inbox = find('invitation-inbox');

  const show = ({ account, invitationId = '' }: Link) => {
    // The provider comes first: the inbox looks for the invitation among those of the new account.
    provider.account = account;
    choice.account = account;
    inbox.invitationId = invitationId;
  };

  const follow = () => {
    const link = parseLink(location.hash);
    if (!link) return;
    show(link);
    find('section', '#account').scrollIntoView();
  };

  const choose = () => {
    show({ account: choice.account });
    history.replaceState(null, '', formatLink({ account: choice.account }));
  };

  choice.addEventListener('account-change', choose);
  find('start-over').addEventListener('started-over', choose);
  addEventListener('hashchange', follow);
  // A link to where the address is already changes nothing by itself.
  addEventListener('click', (event) => {
    const [target] = event.composedPath();
    if (!(target instanceof HTMLAnchorElement) || target.hash !== location.hash) return;
    follow();
    void inbox.reveal(inbox.invitationId);
  });
  show(parseLink(location.hash) ?? { account: '222222222222' });
}
