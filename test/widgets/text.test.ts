import { expect } from '@open-wc/testing';
import { looksAlike } from '../../widgets/shared/look-alike.ts';
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
  const disguised = [
    ['a label in another coding', 'billing@xn--mazon-3ve.com'],
    ['such a label in the middle', 'a@mail.XN--80ak6aa92e.com'],
    ['a Cyrillic letter in a label', 'bill@\u0430mazon.com'],
    ['a Latin letter among Cyrillic ones in a label', 'bill@\u0430\u0440\u0440l\u0435.com'],
    ['a Cyrillic letter beside a hyphen in a label', 'bill@login-\u0430.com'],
    ['a label of Cyrillic letters that look Latin', 'bill@\u0430\u0440\u0440\u04CF\u0435.com'],
    ['such a label with a digit', 'bill@\u0441\u043E\u0441\u043E1.com'],
    ['a label of Greek letters that look Latin', 'bill@\u03BF\u03BD\u03BF.com'],
    ['a Cyrillic letter before the at sign', 'b\u0456ll@example.com'],
    ['a Latin letter among Cyrillic ones before the at sign', '\u0440\u0430\u0443\u0440\u0430l@example.com'],
    ['only Cyrillic letters that look Latin before the at sign', '\u0440\u0430\u0443@example.com'],
    ['a Cyrillic letter behind a plus', 'bill+\u0430ws@example.com'],
    ['a domain alone', '@\u0435xample.example'],
    ['a Cyrillic letter in a name', '\u0410mazon'],
    ['a Greek letter in a name', 'Amaz\u03BFn Web Services'],
    ['a Cyrillic letter before a hyphen in a name', '\u0422-Mobile'],
    ['a Cherokee letter in a name', '\u13AAmazon'],
    ['a Bengali digit in a name', 'Route\u09EA3'],
    ['Telugu and Kannada letters in a name', '\u0C05\u0C85'],
  ] as const;
  const honest = [
    'bill@example.com', 'bill+aws@a-b.example.co.uk', 'иван@пример.рф', 'иван+aws@пример.рф', 'а.иванов@example.com', 'b@тест.com', 'b@mail.сосо.рф', '木村@例え.jp', 'b@', '@a.b.c.d.e.f.g.h.i.j.k.l.m.n.o.p.q.r.s.t.u.v.w.x.y.z.A.B.C.D.E.F.G.H.I.J.K.L.M.N.O.P.Q.R.S.T.U.V.W.X.Y.Z.com',
    'Management Account', 'Müller & Søn', 'Fac\u0327ade', 'Tie\u0302\u0301ng Vie\u0323\u0302t', '\u00B5Torrent', '\u02BBOkina', 'O\u02BCBrien', 'AWS24 🚀', '', '12',
    'Иван Петров (Bill)', 'IT-отдел', 'ООО Daisy', 'Петров/Bill', 'Мар\u02BCяна', 'и\u0306од', 'ελένη', 'Հայաստան', 'საქართველო', 'ישראל', 'الـعربية ۲۴', 'ދިވެހި', 'አማርኛ',
    'हिन्दी', 'বাংলা', 'ಕನ್ನಡ', 'മലയാളം', 'ગુજરાતી', 'ਗੁਰਮੁਖੀ', 'ଓଡ଼ିଆ', 'தமிழ்', 'తెలుగు', 'සිංහල', 'ภาษาไทย', 'ລາວ', 'မြန်မာ', 'ខ្មែរ', 'བོད་ཡིག', 'ᏣᎳᎩ', 'ᠮᠣᠩᠭᠣᠯ',
    'Sonyソニーの東京サーバー', 'Tシャツ', '台ㄅ北x', 'LG전자', '大韓민국',
  ];

  for (const [what, each] of disguised) it(`is ${what}: ${each}`, () => expect(looksAlike(each)).to.equal(true));
  for (const each of honest) it(`is not “${each}”`, () => expect(looksAlike(each)).to.equal(false));
});
