import { expect } from '@open-wc/testing';
import { looksAlike } from '../../widgets/invitation-inbox/look-alike.ts';
import { text } from '../../widgets/shared/text.ts';

describe('a text from elsewhere', () => {
  it('shows the signs that nobody would see', () => {
    expect(text('Bill\u202Egnp.exe')).to.equal('Bill[U+202E]gnp.exe');
    expect(text('Bi\u200Bl\u00ADl\u2066\u{E0041}\u3164')).to.equal('Bi[U+200B]l[U+00AD]l[U+2066][U+E0041][U+3164]');
    expect(text('Bi\u200Dll')).to.equal('Bi[U+200D]ll');
  });

  it('leaves alone what belongs to a script', () => {
    for (const honest of ['می\u200Cخواهم', '👩\u200D💻', 'क\u094D\u200Dष', 'Grüße, 山田 太郎', 'two\nlines\tand a tab']) expect(text(honest)).to.equal(honest);
  });

  it('has an end', () => {
    expect(text('a'.repeat(1e6))).to.have.length(4097);
  });

  it('is nothing where it is no text', () => {
    for (const value of [undefined, null, 7, {}, ['a'], { _$litType$: 1, strings: ['<b>bold</b>'], values: [] }]) expect(text(value)).to.equal('');
  });
});

describe('a look-alike', () => {
  const disguised = ['billing@xn--mazon-3ve.com', 'a@mail.XN--80ak6aa92e.com', 'bill@аmazon.com', 'bill@аррӏе.com', 'bill@ехample.example', 'Аmazon', 'Amaz\u03BFn Web Services'];
  const honest = ['bill@example.com', 'bill+aws@a-b.example.co.uk', 'иван@пример.рф', 'Management Account', 'Иван Петров (Bill)', 'Müller & Søn', '山田 ミナ さん', '김철수', 'ελένη', 'Ωmega 東京'.slice(6), '', '12', '木村@例え.jp'];

  for (const each of disguised) it(`is ${each}`, () => expect(looksAlike(each)).to.equal(true));
  for (const each of honest) it(`is not “${each}”`, () => expect(looksAlike(each)).to.equal(false));
});
