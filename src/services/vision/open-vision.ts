import { type ChildProcess, fork } from 'node:child_process';
import { PhotoRefused } from '../../domain/images/photo-refused.ts';
import type { VisionAnswer, VisionQuestion } from './vision-process.ts';
import type { VisionTasks } from './vision-tasks.ts';

type Task = keyof VisionTasks;

/** Everything that looks at pixels, in a process of its own: its memory is none of ours and is given back when it has nothing to do. */
export interface Vision {
  /**
   * @throws PhotoRefused for a picture that is of no use
   * @throws the signal's reason when it aborts; the process is ended then
   */
  ask<T extends Task>(
    task: T,
    input: Parameters<VisionTasks[T]>[0],
    signal: AbortSignal,
  ): Promise<Awaited<ReturnType<VisionTasks[T]>>>;
  close(): void;
}

/** Starting it again costs a second and a half; keeping it costs half a gigabyte. */
const IDLE_MS = 30_000;
/** No picture takes a fraction of this; a process that hangs is ended. */
const PATIENCE_MS = 120_000;
/** JavaScript's own heap; pixels and models lie beside it. */
const HEAP_MEGABYTES = 400;

/**
 * For glibc, other allocators do not read it: pixels are given back to the system as soon as they are freed, instead of being kept
 * in a heap for each thread. A third less memory, and no more time.
 */
const MEMORY = { MALLOC_ARENA_MAX: '1', MALLOC_TRIM_THRESHOLD_: '131072', MALLOC_MMAP_THRESHOLD_: '131072' };

interface Waiting {
  resolve(result: unknown): void;
  reject(reason: unknown): void;
}

/** Nothing is started before the first question. */
export function openVision(): Vision {
  let child: ChildProcess | null = null;
  let idle: NodeJS.Timeout | undefined;
  let count = 0;
  const waiting = new Map<number, Waiting>();

  const end = (reason: unknown) => {
    const ended = child;
    child = null;
    for (const { reject } of waiting.values()) reject(reason);
    waiting.clear();
    ended?.kill('SIGKILL');
  };
  const rest = () => {
    clearTimeout(idle);
    if (waiting.size > 0) return;
    child?.unref();
    child?.channel?.unref();
    idle = setTimeout(() => end(null), IDLE_MS);
    idle.unref();
  };
  const started = (): ChildProcess => {
    clearTimeout(idle);
    if (!child) {
      const fresh = fork(new URL('./vision-process-start.mjs', import.meta.url), {
        // Flags of this process (Jest's, a debugger's) are not for the child.
        execArgv: [`--max-old-space-size=${HEAP_MEGABYTES}`],
        serialization: 'advanced',
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
        env: MEMORY,
      });
      fresh.on('message', (answer: VisionAnswer) => {
        const asked = waiting.get(answer.id);
        waiting.delete(answer.id);
        if (asked) settle(asked, answer);
        rest();
      });
      fresh.on('exit', (code, signal) => {
        if (child === fresh) end(new Error(`The vision process ended (${signal ?? code}).`));
      });
      child = fresh;
    }
    child.ref();
    child.channel?.ref();
    return child;
  };

  return {
    async ask(task, input, signal) {
      signal.throwIfAborted();
      const question: VisionQuestion = { id: (count += 1), task, input };
      const patience = AbortSignal.timeout(PATIENCE_MS);
      const stop = AbortSignal.any([signal, patience]);
      const onStop = () => {
        const asked = waiting.get(question.id);
        waiting.delete(question.id);
        asked?.reject(signal.aborted ? signal.reason : new Error(`The vision process took too long for ${task}.`));
        // Others may wait for theirs; one that hangs helps none of them.
        if (patience.aborted || waiting.size === 0) end(new Error('The vision process was stopped.'));
      };
      stop.addEventListener('abort', onStop, { once: true });
      try {
        const result = await new Promise<unknown>((resolve, reject) => {
          waiting.set(question.id, { resolve, reject });
          started().send(question, (error) => error && reject(error));
        });
        // The process answers with what its table says.
        return result as never;
      } finally {
        stop.removeEventListener('abort', onStop);
      }
    },
    close: () => {
      clearTimeout(idle);
      end(new Error('The vision process was closed.'));
    },
  };
}

function settle({ resolve, reject }: Waiting, answer: VisionAnswer): void {
  if ('result' in answer) resolve(answer.result);
  else if ('refused' in answer) reject(new PhotoRefused(answer.refused.code, answer.refused.message));
  else reject(new Error(answer.failed));
}
