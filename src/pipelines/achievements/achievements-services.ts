import type { OpenAiClient } from '../../services/openai/openai-client.ts';

export interface AchievementsServices {
  /** Null without a key: then statements are reworded by rules. */
  openai: OpenAiClient | null;
}
