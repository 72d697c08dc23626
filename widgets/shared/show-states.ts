import type { ReactiveControllerHost } from 'lit';

/** Keeps the `:state()`s of a host true to what they stand for. */
export function showStates(host: ReactiveControllerHost & HTMLElement, read: () => Readonly<Record<string, boolean>>): void {
  const { states } = host.attachInternals();
  host.addController({
    hostUpdated() {
      for (const [name, is] of Object.entries(read())) {
        try {
          if (is) states.add(name);
          else states.delete(name);
        } catch {
          // Older browsers have no states, or only such with dashes in front: they do without.
        }
      }
    },
  });
}
