/** A function that remembers its last answer, and gives it again for the same arguments. */
export function memo<Args extends readonly unknown[], Answer>(compute: (...args: Args) => Answer): (...args: Args) => Answer {
  let last: { readonly args: Args; readonly answer: Answer } | undefined;
  return (...args) => {
    if (!last || args.some((arg, index) => arg !== last?.args[index])) last = { args, answer: compute(...args) };
    return last.answer;
  };
}
