/** Splits a sentence at its `{places}` and puts what belongs there, so that a translation can order them freely. */
export const fill = (sentence: string, places: Readonly<Record<string, unknown>>): readonly unknown[] =>
  sentence.split(/\{(\w+)\}/).map((part, index) => (index % 2 ? places[part] : part));
