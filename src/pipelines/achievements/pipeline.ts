import type { OpenAiClient } from '../../services/openai/openai-client.ts';
import { isSkipped } from '../kit/outcomes.ts';
import type { Pipeline } from '../kit/pipeline-run.ts';
import { achievementsContract, type AchievementsInput, type AchievementsStep } from './contract.ts';
import { keepRewrites } from './keep-rewrites.ts';
import { proposeForGaps } from './propose-for-gaps.ts';
import { rewriteStatements } from './rewrite-statements.ts';
import { scoreStatements } from './score-statements.ts';

interface AchievementsServices {
  /** Null without a key: then rules rewrite the statements. */
  openai: OpenAiClient | null;
}

export const achievementsPipeline: Pipeline<AchievementsServices, AchievementsInput, AchievementsStep> = {
  contract: achievementsContract,
  async run(input, run, { openai }) {
    const scored = await run.step('score', () => scoreStatements(run, input));
    if (isSkipped(scored)) return { output: scored };
    const rewritten = await run.step('rewrite', () => rewriteStatements(run, openai));
    const kept = await run.step('keep', () => keepRewrites(run, rewritten));
    const proposed = await run.step('propose', () => proposeForGaps(run));
    return { output: { ...scored, ...kept, ...proposed } };
  },
};
