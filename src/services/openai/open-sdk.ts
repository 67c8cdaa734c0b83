import OpenAI from 'openai';

/** The library as we use it: all settings come from ours, without which it would read the environment, and it writes no log. */
export function openSdk(settings: {
  apiKey: string;
  baseUrl: string | null;
  timeout: number;
  maxRetries: number;
}): OpenAI {
  return new OpenAI({
    apiKey: settings.apiKey,
    baseURL: settings.baseUrl ?? 'https://api.openai.com/v1',
    timeout: settings.timeout,
    maxRetries: settings.maxRetries,
    organization: null,
    project: null,
    adminAPIKey: null,
    webhookSecret: null,
    logLevel: 'off',
  });
}
