/** The forms in which a language counts; `#` stands for the number. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** How a language writes numbers, and which form of a sentence belongs to which. */
export interface Counting {
  readonly figure: (number: number) => string;
  readonly plural: (count: number, forms: Forms) => string;
}

let region = '';

/** Lets figures be written as in the region of this BCP 47 tag from now on, where its language is spoken. */
export function countAsIn(tag: string): void {
  region = tag;
}

/** How the language with this code counts. */
export function counting(code: string): Counting {
  const rules = new Intl.PluralRules(code);
  const figure = (number: number): string => new Intl.NumberFormat(region.startsWith(code.slice(0, 2)) ? region : code).format(number);
  return { figure, plural: (count, forms) => (forms[rules.select(count)] ?? forms.other).replace('#', figure(count)) };
}
