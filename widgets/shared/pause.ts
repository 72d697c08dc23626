/** Waits for so many milliseconds; rejects as soon as the signal says that nobody waits any more. */
export const pause = (length: number, signal?: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, length);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason as Error); // what an abort gives as its reason
    });
  });
