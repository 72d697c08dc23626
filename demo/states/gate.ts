import type { Adapter } from '../../src/index.ts';

/** An adapter in front of another, which can be cut off, hold requests up, or answer them itself. */
export function createGate(behind: Adapter) {
  let broken = false;
  /** How many requests of an operation still get through; the operation `*` is every one. */
  const held = new Map<string, number>();
  let waiting: (() => void)[] = [];
  const asked: string[] = [];
  const answers = new Map<string, () => Response>();

  async function pass(operation: string): Promise<void> {
    for (const name of [operation, '*']) {
      const left = held.get(name);
      if (left === 0) await new Promise<void>((resolve) => waiting.push(resolve));
      else if (left) held.set(name, left - 1);
    }
  }

  const answer = (operation: string, body: unknown, status = 200, headers: Record<string, string> = {}): void => {
    answers.set(operation, () => new Response(JSON.stringify(body), { status, headers }));
  };

  const adapter: Adapter = {
    watch: (onChange) => behind.watch(onChange),
    async fetch(request) {
      const [, operation = ''] = (request.headers.get('x-amz-target') ?? '').split('.');
      asked.push(operation);
      await pass(operation);
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
    answer,
    /** Refuses an operation as the service would. */
    refuse: (name: string, operation: string, Reason?: string) => answer(operation, { __type: name, Message: 'The service says no.', Reason }, 400),
    /** Holds up an operation, or all of them, once so many got through, until the function that it answers is called. */
    hold: (operation = '*', after = 0) => {
      held.set(operation, after);
      return () => {
        held.clear();
        for (const release of waiting) release();
        waiting = [];
      };
    },
  };
}
