import { PhotoRefused, type PhotoRefusal } from '../../domain/images/photo-refused.ts';
import { forgetReference } from './reference.ts';
import { visionTasks } from './vision-tasks.ts';

export interface VisionQuestion {
  id: number;
  task: keyof typeof visionTasks;
  input: unknown;
}

/** Errors are plain data, because classes don't survive structured cloning. */
export type VisionAnswer = { id: number } & (
  | { result: unknown }
  | { refused: { code: PhotoRefusal; message: string } }
  | { failed: string }
);

let queue: Promise<void> = Promise.resolve();

// Sequential, because each task uses all cores and the largest image then bounds the memory.
process.on('message', (question: VisionQuestion) => {
  queue = next(queue, question);
});

async function next(before: Promise<void>, question: VisionQuestion): Promise<void> {
  await before;
  const answer = await work(question);
  process.send?.(answer);
}

// The parent process is gone, even if by kill -9.
process.on('disconnect', () => {
  forgetReference();
  process.exit();
});

async function work({ id, task, input }: VisionQuestion): Promise<VisionAnswer> {
  try {
    // The parent process uses the types of the same table.
    const run = visionTasks[task] as (input: unknown) => Promise<unknown>;
    return { id, result: await run(input) };
  } catch (error) {
    if (error instanceof PhotoRefused) return { id, refused: { code: error.code, message: error.message } };
    return { id, failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
