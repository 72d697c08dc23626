import { expect } from '@open-wc/testing';
import { nothing, render } from 'lit';
import { showAlone } from '../../demo/states/alone.ts';
import { addressOf, readLook } from '../../demo/states/look.ts';
import { showAll } from '../../demo/states/overview.ts';
import { states, stateTags } from '../../demo/states/states.ts';
import { overrideWords } from '../../widgets/localization/words.ts';
import { waitUntil } from '../support/wait-until.ts';

const asked = '?state=list-empty&theme=dark&width=320&dir=rtl&text=200&colors=forced&lang=de';
const everything = stateTags.flatMap((tag) => [...states[tag]]);

describe('the page of every state', () => {
  const { href } = location;

  afterEach(() => {
    history.replaceState(null, '', href);
    render(nothing, document.body);
    Object.assign(document.documentElement, { dir: '', lang: 'en' });
  });

  it('reads a look from its address, and writes it there', () => {
    const search = new URLSearchParams(asked);
    expect(addressOf(readLook(search), 'list-empty')).to.equal(asked);
    const usual = readLook(new URLSearchParams());
    expect(usual).to.deep.equal({ theme: 'auto', width: 'column', dir: 'ltr', text: '100', colors: 'own', lang: 'en' });
    expect(addressOf(usual)).to.equal('?');
  });

  it('has a name of its own for each state', () => {
    const names = everything.map(({ name }) => name);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).to.deep.equal([]);
    expect(names.filter((name) => !/^(form|list|inbox)(-[a-z0-9]+)+$/.test(name))).to.deep.equal([]);
  });

  it('shows one state alone, in the look that is asked for', async () => {
    await showAlone('list-empty', readLook(new URLSearchParams(asked)));
    const frame = document.querySelector<HTMLElement>('.frame');
    expect([frame?.dir, frame?.lang]).to.deep.equal(['rtl', 'de']);
    const { stage, theme, width, text } = document.documentElement.dataset;
    expect([stage, theme, width, text]).to.deep.equal(['reached', 'dark', '320', '200']);
    const list = frame?.querySelector('invitation-list');
    expect(getComputedStyle(list!.shadowRoot!.querySelector('[role=heading]')!).color, 'forced').to.equal(getComputedStyle(list!.shadowRoot!.querySelector('.hint')!).color);
  });

  it('shows it in another look when it is asked to', async () => {
    await showAlone('list-empty', readLook(new URLSearchParams()));
    dispatchEvent(new CustomEvent('look-change', { detail: '?dir=rtl&theme=dark' }));
    await waitUntil(() => document.documentElement.dataset['stage'] === 'reached');
    expect(document.querySelector<HTMLElement>('.frame')?.dir).to.equal('rtl');
    expect(document.documentElement.dataset['theme']).to.equal('dark');
  });

  it('waits for a state in the language that is asked for', async () => {
    overrideWords({ $code: 'nl', $name: 'Nederlands', $dir: 'ltr', listEmpty: 'Nog geen uitnodigingen' });
    await showAlone('list-empty', readLook(new URLSearchParams()));
    dispatchEvent(new CustomEvent('look-change', { detail: '?lang=nl' }));
    await waitUntil(() => document.documentElement.dataset['stage'] === 'reached');
    expect(document.querySelector('invitation-list')?.shadowRoot?.textContent).to.include('Nog geen uitnodigingen');
  });

  it('leads on from a state that there is not', async () => {
    await showAlone('list-nonsense', readLook(new URLSearchParams()));
    expect(document.body.textContent).to.include('There is no state “list-nonsense”');
    expect(document.querySelector('main a')?.getAttribute('href')).to.equal('?');
  });

  it('shows all of them without taking focus, and leads to those that cover the page', async () => {
    const focused: unknown[] = [];
    const note = ({ target }: Event) => focused.push((target as Element).closest('figure')?.id); // only elements take focus
    document.addEventListener('focusin', note);
    await showAll(readLook(new URLSearchParams()));
    document.removeEventListener('focusin', note);
    expect(focused).to.deep.equal([]);
    for (const { name, modal } of everything) {
      const shown = document.getElementById(name);
      expect(shown?.querySelectorAll(modal ? `a[href="?state=${name}"]` : 'invite-form, invitation-list, invitation-inbox').length, name).to.be.at.least(1);
    }
    expect(document.querySelectorAll('.frame[inert]').length).to.equal(0);
    await waitUntil(() => document.querySelector('#list-empty invitation-list')?.shadowRoot?.textContent?.includes('No invitations yet'));
  });

  it('changes the look of all of them in place', async () => {
    await showAll(readLook(new URLSearchParams()));
    const before = document.querySelector('#list-empty invitation-list');
    document.querySelector<HTMLInputElement>('[name=dir][value=rtl]')?.click();
    expect(document.querySelector<HTMLElement>('#list-empty .frame')?.dir).to.equal('rtl');
    expect(document.querySelector('#list-empty invitation-list')).to.equal(before);
    expect(location.search).to.equal('?dir=rtl');
    document.querySelector<HTMLInputElement>('[name=dir][value=ltr]')?.click();
  });
});
