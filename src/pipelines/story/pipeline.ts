import type { OpenAiClient } from '../../services/openai/openai-client.ts';
import { isSkipped } from '../kit/outcomes.ts';
import type { Pipeline } from '../kit/pipeline-run.ts';
import { storyContract, type StoryInput, type StoryStep } from './contract.ts';
import { keepStory } from './keep-story.ts';
import { writeStory } from './write-story.ts';

interface StoryServices {
  /** Null without a key: then the story restates facts, sentence by sentence. */
  openai: OpenAiClient | null;
}

export const storyPipeline: Pipeline<StoryServices, StoryInput, StoryStep> = {
  contract: storyContract,
  async run(input, run, { openai }) {
    const written = await run.step('write', () => writeStory(run, input, openai));
    if (isSkipped(written)) return { output: written };
    return { output: await run.step('keep', () => keepStory(run, written)) };
  },
};
