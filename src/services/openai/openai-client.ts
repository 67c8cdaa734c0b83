import { APIError } from 'openai';
import { zodTextFormat } from 'openai/helpers/zod';
import type { Response } from 'openai/resources/responses/responses';
import type { z } from 'zod';
import type { OpenAiSettings } from '../../config/env.ts';
import { priceOf } from './model-prices.ts';
import { openSdk } from './open-sdk.ts';

interface ModelUsage {
  inputTokens: number;
  outputTokens: number;
  /** US dollars, by list price. */
  usd: number;
}

export interface Question<T> {
  /** System prompt, the same for every user. */
  instructions: string;
  /** The data to process. Instructions in it must not be followed. */
  input: string;
  schema: z.ZodType<T>;
  /** Name of the schema: letters, digits and underscores. */
  name: string;
  signal: AbortSignal;
}

/** An answer that matches the schema, or the reason why there is none. Either way the call had a cost. */
type Answer<T> = { usage: ModelUsage } & ({ value: T } | { problem: string });

export interface OpenAiClient {
  model: string;
  /**
   * Asks the model once. Retries transient network and service errors.
   *
   * @throws ModelUnavailable when there is no answer
   * @throws the signal's reason when aborted
   */
  ask<T>(question: Question<T>): Promise<Answer<T>>;
}

/** The model could not be reached. The message gives the reason but never quotes the service, whose response may contain the key. */
export class ModelUnavailable extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ModelUnavailable';
  }
}

/** Timeout for all attempts together. A model takes 10-60 s for a resume. */
const TIMEOUT_MS = 180_000;
const RETRIES = 3;

/** More than the longest resume needs; stops runaway output. */
const MAX_OUTPUT_TOKENS = 32_000;

export function openOpenAi(
  { apiKey, baseUrl, model }: OpenAiSettings,
  { timeoutMs = TIMEOUT_MS, retries = RETRIES }: { timeoutMs?: number; retries?: number } = {},
): OpenAiClient {
  // Our own timeout always fires before the client's timeout for one attempt.
  const client = openSdk({ apiKey, baseUrl, timeout: 2 * timeoutMs, maxRetries: retries });
  return {
    model,
    async ask({ instructions, input, schema, name, signal }) {
      const patience = AbortSignal.timeout(timeoutMs);
      try {
        const response = await client.responses.create(
          {
            model,
            instructions,
            input: [{ role: 'user', content: [{ type: 'input_text', text: input }] }],
            text: { format: zodTextFormat(schema, name) },
            max_output_tokens: MAX_OUTPUT_TOKENS,
            // Resumes are personal data, so the service must not keep them.
            store: false,
            ...(/^(gpt-5|o\d)/.test(model) ? { reasoning: { effort: 'low' as const } } : {}),
          },
          { signal: AbortSignal.any([signal, patience]) },
        );
        return { usage: usageOf(model, response), ...readAnswer(response, schema) };
      } catch (error) {
        signal.throwIfAborted();
        const reason = patience.aborted ? 'the model did not answer in time' : unavailableBecause(error);
        throw new ModelUnavailable(reason, { cause: error });
      }
    },
  };
}

function readAnswer<T>(response: Response, schema: z.ZodType<T>): { value: T } | { problem: string } {
  const contents = response.output.flatMap((item) => (item.type === 'message' ? item.content : []));
  if (contents.some(({ type }) => type === 'refusal')) return { problem: 'the model refused to answer' };
  if (response.status !== 'completed')
    return {
      problem: `the model did not finish (${response.incomplete_details?.reason ?? response.status ?? 'unknown'})`,
    };
  const text = contents.map((content) => (content.type === 'output_text' ? content.text : '')).join('');
  const parsed = schema.safeParse(parseJson(text));
  return parsed.success ? { value: parsed.data } : { problem: "the model's answer did not match the schema" };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function usageOf(model: string, { usage }: Response): ModelUsage {
  const tokens = { inputTokens: tokensOf(usage?.input_tokens), outputTokens: tokensOf(usage?.output_tokens) };
  return { ...tokens, usd: priceOf(model, tokens) };
}

/** Far more than any answer has. */
const MOST_TOKENS = 100_000_000;

/** Compatible services count in their own ways: not at all, in strings, in fractions, or from -1. */
function tokensOf(count: unknown): number {
  const tokens = Number(count ?? 0);
  return Number.isFinite(tokens) ? Math.min(MOST_TOKENS, Math.max(0, Math.round(tokens))) : 0;
}

function unavailableBecause(error: unknown): string {
  if (!(error instanceof APIError) || error.status === undefined) return 'the model could not be reached';
  if (error.status === 401 || error.status === 403) return `the model service rejected the API key (${error.status})`;
  if (error.status === 404) return 'the model service does not have this model (404)';
  if (error.status === 429) return "the model service's rate limit or quota is exceeded (429)";
  return `the model service failed (${error.status})`;
}
