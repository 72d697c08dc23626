import 'org-invitations/define';
import { expect, fixture, html } from '@open-wc/testing';
import { languageCodes, overrideWords } from 'org-invitations/words';
import type { InvitationInbox } from '../../widgets/invitation-inbox/invitation-inbox.ts';
import { createWorld } from '../support/world.ts';

describe('English words of a page', () => {
  it('are ours to begin with, as the npm package says', () => expect(languageCodes).to.include('en'));

  it('that are there before the first element stand beside ours', async () => {
    overrideWords({ $code: 'en', $name: 'English', $dir: 'ltr', loading: 'Fetching…' });
    const { juan } = createWorld();
    const inbox = await fixture<InvitationInbox>(html`<invitation-inbox lang="en" .client=${juan}></invitation-inbox>`);
    expect(inbox.shadowRoot!.textContent).to.include('Open invitations').and.not.to.include('invitations.');
  });
});
