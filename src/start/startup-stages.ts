import type { Logger } from '../services/log/logger.ts';

/** Reports startup progress and timing to the person who started the server. */
export interface StartupStages {
  /** Runs the work, then prints its duration and what `describe` says about the result. */
  run<T>(title: string, work: () => Promise<T>, describe?: (result: T) => string): Promise<T>;
  say(line: string): void;
  ready(url: string, seconds: string): void;
}

/** Prints lines for people, or writes log entries when output goes to a machine. */
export function openStartupStages(target: { write: (text: string) => void } | { log: Logger }): StartupStages {
  const say = (line: string) => ('log' in target ? target.log.info(line) : target.write(`${line}\n`));
  return {
    say,
    async run(title, work, describe) {
      const began = performance.now();
      const result = await work();
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      const detail = describe?.(result) ?? '';
      if ('log' in target) target.log.info({ stage: title, seconds: Number(seconds) }, detail || title);
      else say(`  ✓ ${title.padEnd(14)} ${detail}${detail ? ' ' : ''}(${seconds} s)`);
      return result;
    },
    ready(url, seconds) {
      if ('log' in target) return target.log.info({ url, seconds: Number(seconds) }, `ready: ${url}`);
      say(`
Ready after ${seconds} s: ${url}

  Your studio    ${url}/studio                    (open it, click “Try with a sample”)
  Try it         npm run demo                     (in a second terminal)
  GraphQL        ${url}/graphql
  Stop           Ctrl-C
`);
    },
  };
}
