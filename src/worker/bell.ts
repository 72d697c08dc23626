/** Rings in every tab and worker of the origin that listens to the same database. It carries no data. */
export interface Bell {
  ring(): void;
  watch(onChange: () => void): () => void;
  close(): void;
}

const channelName = (database: string): string => `${database}:changed`;

/** Makes the bell of a database. It opens its channel when it is first rung, and closes it when told. */
export function createBell(database: string): Bell {
  let out: BroadcastChannel | undefined;
  return {
    ring: () => (out ??= new BroadcastChannel(channelName(database))).postMessage(null),
    watch(onChange) {
      const channel = new BroadcastChannel(channelName(database));
      channel.onmessage = onChange;
      return () => channel.close();
    },
    close() {
      out?.close();
      out = undefined;
    },
  };
}
