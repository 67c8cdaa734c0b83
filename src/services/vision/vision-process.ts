import { PhotoRefused, type PhotoRefusal } from '../../domain/images/photo-refused.ts';
import { forgetReference } from './reference.ts';
import { visionTasks } from './vision-tasks.ts';

export interface VisionQuestion {
  id: number;
  task: keyof typeof visionTasks;
  input: unknown;
}

/** Errors go as plain data: a class does not survive the way. */
export type VisionAnswer = { id: number } & (
  | { result: unknown }
  | { refused: { code: PhotoRefusal; message: string } }
  | { failed: string }
);

let queue: Promise<void> = Promise.resolve();

// One after another: each uses all cores, and memory is bounded by the largest picture.
process.on('message', (question: VisionQuestion) => {
  queue = next(queue, question);
});

async function next(before: Promise<void>, question: VisionQuestion): Promise<void> {
  await before;
  const answer = await work(question);
  process.send?.(answer);
}

// Whoever asked is gone, kill -9 included.
process.on('disconnect', () => {
  forgetReference();
  process.exit();
});

async function work({ id, task, input }: VisionQuestion): Promise<VisionAnswer> {
  try {
    // The asking side is typed by the same table.
    const run = visionTasks[task] as (input: unknown) => Promise<unknown>;
    return { id, result: await run(input) };
  } catch (error) {
    if (error instanceof PhotoRefused) return { id, refused: { code: error.code, message: error.message } };
    return { id, failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
