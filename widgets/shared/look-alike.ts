/** Scripts that stand together in honest words, after what Unicode's report on security calls highly restrictive; each other one stands alone. */
const together = [
  'Latn Hani Hira Kana',
  'Latn Hani Bopo',
  'Latn Hani Hang',
  ...'Arab Armn Beng Cyrl Deva Ethi Geor Grek Gujr Guru Hebr Khmr Knda Laoo Mlym Mymr Orya Sinh Taml Telu Thaa Thai Tibt'.split(' '),
];

const signsOf = (scripts: string): string => scripts.replace(/(\w+) ?/g, '\\p{scx=$1}');

/** Letters of scripts that stand together, or of rare scripts alone, which are not told from one another. */
const pure = new RegExp(`^(?:${together.map((scripts) => `[${signsOf(scripts)}]*`).join('|')}|[^${signsOf(together.join(' '))}]*)$`, 'u');

/** Cyrillic and Greek letters, none of them Latin, that look like Latin ones. */
const posing = /^[асԁеһіјӏорԛѕԝхуАВСЕНІЈӀКМОРЅТХαικνορυΑΒΕΖΗΙΚΜΝΟΡΤΥΧ]+$/;

/** What carries no script: signs that every script uses, and all that is neither letter, mark nor digit. */
const neutral = /[^\p{L}\p{M}\p{Nd}]|\p{sc=Common}|\p{sc=Inherited}/gu;

/** The texts that are read as one, each in the pieces that may be of different scripts: an address, or every word of a name. */
function texts(text: string): readonly (readonly string[])[] {
  const at = text.lastIndexOf('@');
  if (at < 0) return text.split(/[\s/\p{Ps}\p{Pe}]+/u).map((word) => word.split(/\p{Pd}/u));
  return [[...text.slice(0, at).split('+'), ...text.slice(at + 1).split('.')]];
}

/** Tells whether an email address or a name could be mistaken for another: it mixes scripts, poses as Latin, or has a domain in code. */
export const looksAlike = (text: string): boolean =>
  /@([^@]*\.)?xn--/i.test(text) ||
  texts(text.normalize('NFC')).some((pieces) => {
    const letters = pieces.map((piece) => piece.replace(neutral, ''));
    const latin = /\p{sc=Latin}/u.test(letters.at(-1) ?? '');
    return letters.some((each) => !pure.test(each) || (latin && posing.test(each)));
  });
