import { en } from '../../widgets/localization/en.ts';
import { enFailures } from '../../widgets/localization/en-failures.ts';
import { enLater } from '../../widgets/localization/en-later.ts';
import type { Words } from '../../widgets/localization/words.ts';

/** Letters that look like ours and are none of them. */
const accented = new Map(Array.from('aceinosuyACEINOSUY', (letter, index) => [letter, 'àçéîñöšûýÀÇÉÎÑÖŠÛÝ'.charAt(index)]));

/** A text as a language that nobody speaks has it: marked at both ends, a third longer, its `{places}` left alone. */
const pseudo = (text: string): string =>
  text
    .split('\n')
    .map((line) => {
      const strange = line.replace(/\{\w+\}|[a-z]/gi, (part) => accented.get(part) ?? part);
      return `⟦${strange}${'~'.repeat(Math.ceil(line.length / 3))}⟧`;
    })
    .join('\n');

type Term = string | ((...args: never[]) => string);

const terms = Object.entries<Term>({ ...en, ...enLater, ...enFailures }).filter(([key]) => !key.startsWith('$'));

/** A language that nobody speaks: what is readable in it was not translated. */
export const pseudoWords: Words = {
  ...Object.fromEntries(
    terms.map(([key, term]) => [key, typeof term === 'string' ? pseudo(term) : (...args: never[]) => pseudo(term(...args))]),
  ),
  $code: 'en-XA',
  $name: 'Pseudo',
  $dir: 'ltr',
};
