import { ModelUnavailable, type OpenAiClient, type Question } from '../../services/openai/openai-client.ts';
import type { PipelineRun } from './pipeline-run.ts';

/**
 * Asks the model on behalf of a run: adds the cost to the run, and aborts when the run is canceled.
 *
 * @returns the answer in the requested shape, or a sentence that says why there is none
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
