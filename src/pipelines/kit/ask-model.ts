import { ModelUnavailable, type OpenAiClient, type Question } from '../../services/openai/openai-client.ts';
import type { PipelineRun } from './pipeline-run.ts';

/**
 * Asks the model on a run's account: what it cost is added to the run, and a run that is canceled asks no further.
 *
 * @returns the answer in the asked-for shape, or why there is none, in words
 * @throws the signal's reason when the run is canceled
 */
export async function askModel<T>(
  run: PipelineRun,
  openai: OpenAiClient,
  question: Omit<Question<T>, 'signal'>,
): Promise<{ value: T } | { problem: string }> {
  try {
    const { usage, ...answer } = await openai.ask({ ...question, signal: run.signal });
    await run.addCost(usage);
    return answer;
  } catch (error) {
    if (error instanceof ModelUnavailable) return { problem: error.message };
    throw error;
  }
}
