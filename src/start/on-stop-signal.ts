/** One Ctrl-C arrives up to three times, from the terminal and through npm; only a later one is meant as a second. */
const SAME_KEYSTROKE_MS = 1_000;

/** Calls back once when the process is asked to stop; a second request ends it on the spot. */
export function onStopSignal(stop: () => void): void {
  let first: number | null = null;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      if (first === null) {
        first = performance.now();
        stop();
      } else if (performance.now() - first > SAME_KEYSTROKE_MS) {
        // The shell's number for "ended by Ctrl-C".
        process.exit(130);
      }
    });
}
