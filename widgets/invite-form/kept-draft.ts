/** The draft that a browser tab keeps under a name, as text: it is there again after a reload, and gone with the tab. */
export class KeptDraft {
  readonly #name: string;

  constructor(name: string) {
    this.#name = `org-invitations.draft:${name}`;
  }

  get(): string | null | undefined {
    return attempt(() => sessionStorage.getItem(this.#name));
  }

  set(draft: string | undefined): void {
    attempt(() => (draft === undefined ? sessionStorage.removeItem(this.#name) : sessionStorage.setItem(this.#name, draft)));
  }
}

/** Storage may be full, or closed to the page: then nothing is kept, and everything else goes on. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
