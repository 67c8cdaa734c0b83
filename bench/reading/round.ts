import process from 'node:process';

/** What a process that reads tells after each round. */
export interface Read {
  /** CPU time of the process with all its threads. */
  cpuMs: number;
  /** Letters and digits that were found. */
  found: number;
}

/** Reads once for each message from the benchmark, and answers with what it took. */
export function readOnDemand(read: () => Promise<string>): void {
  const perform = async () => {
    const before = process.cpuUsage();
    const text = await read();
    const { user, system } = process.cpuUsage(before);
    const found = text.replaceAll(/[^\p{L}\p{N}]/gu, '').length;
    process.send?.({ cpuMs: (user + system) / 1_000, found } satisfies Read);
  };
  process.on('message', () => void perform());
  process.on('SIGTERM', () => process.exit(0));
  process.stdout.write('ready now\n');
}
