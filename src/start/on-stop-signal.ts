/** One Ctrl-C arrives up to three times, from the terminal and through npm; only a later one counts as a second. */
const SAME_KEYSTROKE_MS = 1_000;

/** Calls `stop` on the first stop signal; a second signal exits immediately. */
export function onStopSignal(stop: () => void): void {
  let first: number | null = null;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      if (first === null) {
        first = performance.now();
        stop();
      } else if (performance.now() - first > SAME_KEYSTROKE_MS) {
        // The shell's exit code for Ctrl-C.
        process.exit(130);
      }
    });
}
