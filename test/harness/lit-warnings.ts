const isOfLit = (text: unknown): boolean => String(text).includes('change-in-update');

/** Collects what Lit tells its developer about updates that cause another one, until it is stopped. */
export function watchLit() {
  const { warn } = console;
  const { litIssuedWarnings } = globalThis as { litIssuedWarnings?: Set<string> };
  const warnings: string[] = [];
  // Lit tells it once for each element: what it has told before is to be told again.
  for (const told of [...(litIssuedWarnings ?? [])].filter(isOfLit)) litIssuedWarnings?.delete(told);
  console.warn = (...texts: unknown[]) => (isOfLit(texts[0]) ? warnings.push(String(texts[0])) : warn(...texts));
  return { warnings, stop: () => (console.warn = warn) };
}
