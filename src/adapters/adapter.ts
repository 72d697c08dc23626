/** Anything that answers AWS Organizations requests: a worker, MSW, a portal's proxy, AWS itself. */
export interface Adapter {
  fetch(request: Request): Promise<Response>;
  /** Calls back when something may have changed; what changed is for a request to find out. */
  watch(onChange: () => void): () => void;
}
