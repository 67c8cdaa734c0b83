import type { OpenAiClient } from '../../services/openai/openai-client.ts';

export interface StoryServices {
  /** Null without a key: then the story restates facts, sentence by sentence. */
  openai: OpenAiClient | null;
}
