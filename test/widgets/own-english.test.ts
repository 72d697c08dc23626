import '../../widgets/define.ts';
import { expect, fixture, html } from '@open-wc/testing';
import type { InvitationInbox } from '../../widgets/invitation-inbox/invitation-inbox.ts';
import { overrideWords } from '../../widgets/localization/words.ts';
import { createWorld } from '../support/world.ts';

describe('English words of a page', () => {
  it('that are there before the first element stand beside ours', async () => {
    overrideWords({ $code: 'en', $name: 'English', $dir: 'ltr', loading: 'Fetching…' });
    const { juan } = createWorld();
    const inbox = await fixture<InvitationInbox>(html`<invitation-inbox lang="en" .client=${juan}></invitation-inbox>`);
    expect(inbox.shadowRoot!.textContent).to.include('Open invitations').and.not.to.include('invitations.');
  });
});
