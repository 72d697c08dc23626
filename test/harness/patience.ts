/** How long anybody waits for an answer before they may stop, in milliseconds. */
const patience = 10_000;

/** Does something while nobody's patience ends by itself: it ends, each that is still counted, when `end` is called. */
export async function withPatience(work: (end: () => void) => Promise<void>): Promise<void> {
  const { setTimeout, clearTimeout } = window;
  const counted: (() => void)[] = [];
  const begin = (job: () => void, after?: number) => (after === patience ? -counted.push(job) : setTimeout(job, after));
  const drop = (id?: number) => (id !== undefined && id < 0 ? (counted[-id - 1] = () => undefined) : clearTimeout(id));
  Object.assign(window, { setTimeout: begin, clearTimeout: drop });
  try {
    await work(() => counted.forEach((job) => job()));
  } finally {
    Object.assign(window, { setTimeout, clearTimeout });
  }
}
