import type { Logger } from '../services/log/logger.ts';

/** Tells whoever started the server what is being done and how long it took. */
export interface Steps {
  /** Does the work and reports what it returns in words, if anything. */
  run<T>(title: string, work: () => Promise<T>, describe?: (result: T) => string): Promise<T>;
  say(line: string): void;
  ready(url: string, seconds: string): void;
}

/** Lines for people, or entries of the log where a machine reads along. */
export function openSteps(target: { write: (text: string) => void } | { log: Logger }): Steps {
  const say = (line: string) => ('log' in target ? target.log.info(line) : target.write(`${line}\n`));
  return {
    say,
    async run(title, work, describe) {
      const began = performance.now();
      const result = await work();
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      const detail = describe?.(result) ?? '';
      if ('log' in target) target.log.info({ step: title, seconds: Number(seconds) }, detail || title);
      else say(`  ✓ ${title.padEnd(14)} ${detail}${detail ? ' ' : ''}(${seconds} s)`);
      return result;
    },
    ready(url, seconds) {
      if ('log' in target) return target.log.info({ url, seconds: Number(seconds) }, `ready: ${url}`);
      say(`
Ready after ${seconds} s: ${url}

  Your studio    ${url}/studio                    (open it, click “Try with a sample”)
  Try it         npm run demo                     (in a second terminal)
  Your resume    npx cursus build resume.pdf
  GraphQL        ${url}/graphql
  Stop           Ctrl-C
`);
    },
  };
}
