import { StoreException } from '../engine/store-exception.ts';

/** Waits for a promise, but not longer than so many milliseconds: then it throws with the given sentence. */
export function withDeadline<T>(promise: Promise<T>, milliseconds: number, sentence: string): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new StoreException(sentence)), milliseconds);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
