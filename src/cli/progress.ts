import type { Writable } from 'node:stream';
import { MultiBar, type SingleBar } from 'cli-progress';

/** A step's progress, from the run's events. */
export interface StepProgress {
  title: string;
  state: 'running' | 'done' | 'skipped' | 'failed';
  /** 0..1 within the step. */
  share: number;
  message: string | null;
}

export interface Progress {
  show(step: StepProgress): void;
  /** Keeps what was drawn and lets other output follow. */
  stop(): void;
}

/** Shows one bar per step in a terminal, otherwise one line per finished step. */
export function openProgress(output: Writable & { isTTY?: boolean }, titles: string[]): Progress {
  return output.isTTY ? openBars(output, titles) : openLines(output);
}

function openBars(output: Writable, titles: string[]): Progress {
  const width = Math.max(0, ...titles.map((title) => title.length));
  const bars = new MultiBar({
    stream: output,
    format: `  {mark} {title} {bar} {percentage}%  {message}`,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 24,
    hideCursor: true,
    // Steps may end between two redraws; draw the last state of each regardless.
    forceRedraw: true,
    autopadding: true,
  });
  const byTitle = new Map<string, SingleBar>();
  const barOf = (title: string) => {
    const bar = byTitle.get(title) ?? bars.create(100, 0, { title: title.padEnd(width), mark: ' ', message: '' });
    byTitle.set(title, bar);
    return bar;
  };
  for (const title of titles) barOf(title);
  return {
    show({ title, state, share, message }) {
      const percent = state === 'done' || state === 'skipped' ? 100 : Math.round(share * 100);
      barOf(title).update(percent, { mark: MARKS[state], message: message ?? (state === 'skipped' ? 'skipped' : '') });
    },
    stop() {
      bars.update();
      bars.stop();
    },
  };
}

function openLines(output: Writable): Progress {
  return {
    show({ title, state, message }) {
      if (state !== 'running') output.write(`  ${MARKS[state]} ${title}${message ? `: ${message}` : ''}\n`);
    },
    stop() {},
  };
}

const MARKS = { running: '…', done: '✓', skipped: '–', failed: '✗' };
