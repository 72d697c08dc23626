import { expect } from '@open-wc/testing';
import { counting } from '../../widgets/localization/counting.ts';
import { en } from '../../widgets/localization/en.ts';
import { enFailures } from '../../widgets/localization/en-failures.ts';
import { enLater } from '../../widgets/localization/en-later.ts';
import { fetchWords, languageCodes } from '../../widgets/localization/languages.ts';

type Term = string | ((...args: never[]) => string);

const english: Readonly<Record<string, Term>> = { ...en, ...enLater, ...enFailures };
const numbers = [21, 42, 63] as const;

const read = (term: Term): string => (typeof term === 'string' ? term : (term as (...args: readonly unknown[]) => string)(...numbers)); // a number is as good as a text
const places = (term: Term): readonly string[] => (read(term).match(/\{\w+\}/g) ?? []).sort();
const lines = (term: Term): number => read(term).split('\n').length;
/** Names that are the same everywhere. */
const names = (term: Term): readonly string[] => (read(term).match(/\b(iam:\w+|organizations:\w+|aws:|OrganizationAccountAccessRole|AWS|CSV|JSON|ARN)/g) ?? []).sort();

for (const code of languageCodes.filter((each) => !each.startsWith('en')))
  describe(`the words in ${code}`, () => {
    let words: Readonly<Record<string, Term>>;
    const wrong = (fault: (term: Term, original: Term) => boolean): readonly string[] =>
      Object.keys(english).filter((key) => !key.startsWith('$') && fault(words[key]!, english[key]!));

    before(async () => {
      words = Object.assign({}, ...(await fetchWords(code)));
    });

    it('say what they are', () => {
      expect(words.$code).to.equal(code);
      expect(words.$dir).to.equal(code === 'ar' ? 'rtl' : 'ltr');
      expect(words.$name).to.be.a('string').that.does.not.equal(new Intl.DisplayNames('en', { type: 'language' }).of(code));
    });

    it('are all there, and nothing else is', () => expect(Object.keys(words).sort()).to.deep.equal(Object.keys(english).sort()));

    it('are not English', () => {
      const same = wrong((term, original) => read(term) === read(original) && /[a-z]{4}.*\s/i.test(read(original)));
      expect(same).to.deep.equal([]);
    });

    it('have the same places to fill', () => expect(wrong((term, original) => String(places(term)) !== String(places(original)))).to.deep.equal([]));

    it('have the same lines', () => expect(wrong((term, original) => lines(term) !== lines(original))).to.deep.equal([]));

    it('call things that have one name by it', () => expect(wrong((term, original) => String(names(term)) !== String(names(original)))).to.deep.equal([]));

    it('tell the numbers that English tells', () => {
      const { figure } = counting(code);
      const tells = (text: string, number: number, write: (number: number) => string) => text.includes(write(number)) || text.includes(String(number));
      const silent = wrong((term, original) =>
        numbers.some((number) => tells(read(original), number, counting('en').figure) && !tells(read(term), number, figure)),
      );
      expect(silent).to.deep.equal([]);
    });
  });
