import type { Adapter } from '../../src/adapters/adapter.ts';

/** An adapter in front of another, which a test can cut off or hold up. */
export function createGate(behind: Adapter) {
  let broken = false;
  let hold: Promise<void> | undefined;
  const asked: string[] = [];
  const answers = new Map<string, () => Response>();
  const adapter: Adapter = {
    watch: (onChange) => behind.watch(onChange),
    async fetch(request) {
      const operation = request.headers.get('x-amz-target')!.split('.')[1]!;
      asked.push(operation);
      await hold;
      if (broken) throw new TypeError('Failed to fetch');
      return answers.get(operation)?.() ?? behind.fetch(request);
    },
  };
  return {
    adapter,
    /** The operations that were asked for, in order. */
    asked,
    break: () => (broken = true),
    mend: () => (broken = false),
    /** Answers an operation instead of what is behind. */
    answer: (operation: string, body: unknown, status = 200) => answers.set(operation, () => new Response(JSON.stringify(body), { status })),
    /** Holds everything up until the function that it answers is called. */
    hold: () => {
      let release: () => void = () => undefined;
      hold = new Promise((resolve) => (release = resolve));
      return () => release();
    },
  };
}
