import '../../widgets/define.ts';
import { expect, fixture, html } from '@open-wc/testing';
import { OrganizationsClient } from '../../src/client/organizations-client.ts';
import type { InvitationList } from '../../widgets/invitation-list/invitation-list.ts';
import { languageCodes, languageOf } from '../../widgets/localization/languages.ts';
import { overrideWords } from '../../widgets/localization/words.ts';
import { InvitationListHarness } from '../harness/invitation-list.ts';
import { pseudoWords } from '../support/pseudo.ts';
import { waitUntil } from '../support/wait-until.ts';
import { accounts, createWorld, type World } from '../support/world.ts';

describe('languages', () => {
  let world: World;

  beforeEach(() => {
    world = createWorld();
  });

  async function show(lang: string, timeZone?: string): Promise<InvitationListHarness> {
    const client = new OrganizationsClient({ adapter: world.adapter, account: accounts.bill });
    const place = await fixture<HTMLElement>(html`<div lang=${lang}>
      <invitation-list .client=${client} .now=${world.now} .timeZone=${timeZone}></invitation-list>
    </div>`);
    return new InvitationListHarness(place.querySelector<InvitationList>('invitation-list')!);
  }

  for (const [tag, words] of [
    ['en_US', 'Invitations 1'],
    ['de_CH', 'Einladungen 1'],
    ['en-', 'Invitations 1'],
    ['not a tag', 'Invitations 1'],
  ])
    it(`are shown where the page writes “${tag}”, which is no tag`, async () => {
      await world.invite('juan@example.com');
      const list = await show(tag!);
      await list.reads(words!);
      await list.reads('juan@example.com');
    });

  it('speak on until every word of the next one is there', async () => {
    const errors: unknown[] = [];
    const { error } = console;
    console.error = (text) => errors.push(text);
    await world.invite('juan@example.com');
    const list = await show('de');
    await list.reads('Alle Status');
    list.element.parentElement!.lang = 'tr';
    await list.reads('Tüm durumlar');
    console.error = error;
    expect(errors).to.deep.equal([]);
  });

  for (const [tag, code] of [
    ['de', 'de'],
    ['de-AT', 'de'],
    ['en', 'en'],
    ['en-US', 'en'],
    ['en-AU', 'en-GB'],
    ['pt', 'pt-BR'],
    ['pt-PT', 'pt-BR'],
    ['zh', 'zh-CN'],
    ['zh-HK', 'zh-TW'],
    ['zh-Hant', 'zh-TW'],
    ['zh-SG', 'zh-CN'],
    ['nl', undefined],
  ] as const)
    it(`“${tag}” asks for ${code ?? 'none of ours'}`, () => expect(languageOf(tag)).to.equal(code));

  it('are fifteen', () => {
    const asked = 'ar de en en-GB es fr id it ja ko pt-BR th tr zh-CN zh-TW';
    expect([...languageCodes].sort()).to.deep.equal(asked.split(' ').sort());
  });

  it('are taken from the nearest ancestor, through shadow roots, and again when it changes', async () => {
    const list = await show('de');
    await list.reads('Einladungen');
    list.element.parentElement!.lang = 'fr';
    await list.reads('Invitations');
    await waitUntil(() => list.all('button', 'Actualiser').length === 1, 'the French button');
    const host = await fixture<HTMLElement>(html`<div lang="de"></div>`);
    const inside = document.createElement('div');
    host.attachShadow({ mode: 'open' }).append(inside);
    inside.append(list.element);
    await list.reads('Einladungen');
    inside.lang = 'es';
    await list.reads('Invitaciones');
  });

  it('that nobody has translated stay English', async () => {
    const list = await show('nl');
    await list.reads('No invitations yet');
  });

  it('that nobody has translated are marked as English, which is read from left to right', async () => {
    await world.invite('juan@example.com');
    const place = await fixture<HTMLElement>(html`<div lang="he" dir="rtl">
      <invite-form .client=${world.bill}></invite-form>
      <invitation-list .client=${world.bill} .now=${world.now}></invitation-list>
      <invitation-inbox .client=${world.juan} .now=${world.now}><b slot="heading">הזמנות.</b></invitation-inbox>
    </div>`);
    const roots = [...place.children].map(({ shadowRoot }) => shadowRoot!.querySelector('form, section')!);
    const marks = () => roots.map((root) => [root.getAttribute('lang'), root.getAttribute('dir')]);
    expect(marks()).to.deep.equal(roots.map(() => ['en', 'ltr']));
    const heading = place.querySelector('b')!;
    expect(getComputedStyle(heading).direction).to.equal('rtl');
    place.lang = 'ar';
    const own = roots.map(() => [null, null]);
    await waitUntil(() => JSON.stringify(marks()) === JSON.stringify(own), 'words of the page’s own language');
    place.lang = 'nl';
    place.dir = 'ltr';
    await waitUntil(() => JSON.stringify(marks()) === JSON.stringify(roots.map(() => ['en', 'ltr'])), 'English marked on a Dutch page');
  });

  it('write dates and numbers as the region does, in the time zone that the page names', async () => {
    await world.invite('late@example.com');
    const austrian = await show('de-AT', 'Asia/Tokyo');
    await austrian.reads('late@example.com');
    const [, expires] = austrian.row('late@example.com').querySelectorAll('time');
    const day = new Intl.DateTimeFormat('de-AT', { dateStyle: 'medium', timeZone: 'Asia/Tokyo' });
    expect(expires!.textContent).to.include(day.format(new Date(expires!.dateTime)));
    const lost = await show('en', 'Mars/Olympus');
    await lost.reads('late@example.com');
  });

  it('can be added by a page, which may leave words out or put others in their place', async () => {
    overrideWords({ $code: 'nb', $name: 'Norsk', $dir: 'ltr', listHeading: 'Invitasjoner' });
    const norwegian = await show('nb-NO');
    await norwegian.reads('Invitasjoner');
    await norwegian.reads('No invitations yet');
    overrideWords({ $code: 'de', $name: 'Deutsch', $dir: 'ltr', listHeading: 'Gesendet von uns' });
    const german = await show('de');
    await german.reads('Gesendet von uns');
    await german.reads('Noch keine Einladungen');
  });

  it('that a page adds after the first display are shown at once', async () => {
    const list = await show('nn-NO');
    await list.reads('No invitations yet');
    overrideWords({ $code: 'nn', $name: 'Nynorsk', $dir: 'ltr', listEmpty: 'Ingen invitasjonar' });
    await list.reads('Ingen invitasjonar');
  });

  it('have every text that is not a word of ours in one place', async () => {
    overrideWords(pseudoWords);
    const list = await show('en-XA');
    await list.reads('⟦');
    expect(list.text.replace(/⟦[^⟧]*⟧/g, '')).not.to.match(/[a-z]{3}/i);
  });

  it('writes figures in sentences as in the region of the page', async () => {
    const place = await fixture<HTMLElement>(html`<div lang="de-CH"><invite-form .client=${world.bill} account-quota="12345"></invite-form></div>`);
    const figures = (at: number) => new Intl.NumberFormat('de-CH').format(at);
    const form = place.querySelector('invite-form')!;
    await waitUntil(() => form.shadowRoot!.textContent.includes(`${figures(12_344)} von ${figures(12_345)} Plätzen`), 'the places');
    place.lang = 'de-DE';
    await waitUntil(() => form.shadowRoot!.textContent.includes('12.344 von 12.345 Plätzen'), 'the places in Germany');
  });
});
