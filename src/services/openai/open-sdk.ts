import OpenAI from 'openai';

/** Creates an OpenAI client. Passes all settings explicitly, because it would read missing ones from the environment; turns off logging. */
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
