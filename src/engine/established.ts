/** A fact that the rules before it have established. */
export function established<T>(fact: T | undefined): T {
  if (fact === undefined) throw new TypeError('A decision was asked for without the fact that its rules establish.');
  return fact;
}
