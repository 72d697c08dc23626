import type { Adapter } from '../../src/index.ts';

/** An adapter in front of another, which can be cut off, hold requests up, refuse them, or lose their answers. */
export function createGate(behind: Adapter) {
  let broken = false;
  let silent = false;
  let hold: { readonly until: Promise<void>; readonly operation: string | undefined; left: number } | undefined;
  const asked: string[] = [];
  const answers = new Map<string, () => Response>();
  const refusals = new Map<string, ((() => Response) | undefined)[]>();
  const lost = new Map<string, number>();
  const adapter: Adapter = {
    watch: (onChange) => behind.watch(() => silent || onChange()),
    async fetch(request) {
      const [, operation = ''] = (request.headers.get('x-amz-target') ?? '').split('.');
      asked.push(operation);
      if (hold && (hold.operation ?? operation) === operation && --hold.left < 0) await hold.until;
      if (broken) throw new TypeError('Failed to fetch');
      const answer = refusals.get(operation)?.shift() ?? answers.get(operation);
      if (answer) return answer();
      const left = lost.get(operation) ?? 0;
      if (left === 0) return behind.fetch(request);
      lost.set(operation, left - 1);
      await behind.fetch(request);
      throw new TypeError('Failed to fetch');
    },
  };
  const response = (body: unknown, status: number, headers: Record<string, string>) => () => new Response(JSON.stringify(body), { status, headers });
  return {
    adapter,
    /** The operations that were asked for, in order. */
    asked,
    break: () => (broken = true),
    mend: () => (broken = false),
    /** Lets nobody hear that something may have changed. */
    silence: () => (silent = true),
    /** Answers an operation instead of what is behind. */
    answer: (operation: string, body: unknown, status = 200, headers: Record<string, string> = {}) => answers.set(operation, response(body, status, headers)),
    /** Refuses an operation so many times as the service would, once so many got through, then passes it on. */
    refuse: (operation: string, name: string, { Reason, times = 1, after = 0, headers = {} }: { Reason?: string; times?: number; after?: number; headers?: Record<string, string> } = {}) =>
      refusals.set(
        operation,
        Array.from({ length: after + times }, (_, index) => (index < after ? undefined : response({ __type: name, Message: 'The service says no.', Reason }, 400, headers))),
      ),
    /** Lets an operation be carried out, and loses its answer, so many times. */
    lose: (operation: string, times = 1) => lost.set(operation, times),
    /** Holds up an operation, or all of them, once so many got through, until the function that it answers is called. */
    hold: (operation?: string, after = 0) => {
      let release: () => void = () => undefined;
      hold = { until: new Promise((resolve) => (release = resolve)), operation, left: after };
      return () => {
        hold = undefined;
        release();
      };
    },
  };
}
