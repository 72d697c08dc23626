/** Does something as whoever has no patience: what may take ten seconds before it is called slow is called so at once. */
export async function impatiently(work: () => Promise<void>): Promise<void> {
  const { setTimeout } = window;
  window.setTimeout = ((task: () => void, after?: number) => setTimeout(task, after === 10_000 ? 0 : after)) as typeof setTimeout;
  try {
    await work();
  } finally {
    window.setTimeout = setTimeout;
  }
}
