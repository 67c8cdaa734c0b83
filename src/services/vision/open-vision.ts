import { type ChildProcess, fork } from 'node:child_process';
import { PhotoRefused } from '../../domain/images/photo-refused.ts';
import type { VisionAnswer, VisionQuestion } from './vision-process.ts';
import type { VisionTasks } from './vision-tasks.ts';

type Task = keyof VisionTasks;

/** Runs all image processing in a child process, whose memory is separate and is released when idle. */
export interface Vision {
  /**
   * @throws PhotoRefused for an unusable image
   * @throws the signal's reason when aborted; kills the process if no other task is waiting
   */
  ask<T extends Task>(
    task: T,
    input: Parameters<VisionTasks[T]>[0],
    signal: AbortSignal,
  ): Promise<Awaited<ReturnType<VisionTasks[T]>>>;
  close(): void;
}

/** Time until an idle process is stopped. A restart takes 1.5 s; keeping it takes half a gigabyte. */
const IDLE_MS = 30_000;
/** Timeout to detect a hung process. Normal tasks take a fraction of it. */
const TIMEOUT_MS = 120_000;
/** JavaScript heap only; pixels and models are outside of it. */
const HEAP_MEGABYTES = 400;

/**
 * glibc allocator settings, ignored by other allocators: return freed pixels to the system at once instead of keeping a heap per
 * thread. Saves a third of the memory without taking more time.
 */
const MEMORY = { MALLOC_ARENA_MAX: '1', MALLOC_TRIM_THRESHOLD_: '131072', MALLOC_MMAP_THRESHOLD_: '131072' };

interface Waiting {
  resolve(result: unknown): void;
  reject(reason: unknown): void;
}

/** Starts the process on the first task. */
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
        // Replaces inherited flags, such as Jest's or a debugger's.
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
      const patience = AbortSignal.timeout(TIMEOUT_MS);
      const stop = AbortSignal.any([signal, patience]);
      const onStop = () => {
        const asked = waiting.get(question.id);
        waiting.delete(question.id);
        asked?.reject(signal.aborted ? signal.reason : new Error(`The vision process took too long for ${task}.`));
        // Keep the process for other waiting tasks, unless it hangs.
        if (patience.aborted || waiting.size === 0) end(new Error('The vision process was stopped.'));
      };
      stop.addEventListener('abort', onStop, { once: true });
      try {
        const result = await new Promise<unknown>((resolve, reject) => {
          waiting.set(question.id, { resolve, reject });
          started().send(question, (error) => error && reject(error));
        });
        // Both sides use the types of `VisionTasks`.
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
