import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { z } from 'zod';
import { priceOf } from '../../../src/services/openai/model-prices.ts';
import { ModelUnavailable, openOpenAi } from '../../../src/services/openai/openai-client.ts';
import { startFakeOpenAi, type FakeOpenAi } from '../../support/fake-openai.ts';

const KEY = 'sk-secret-1234567890';
const schema = z.object({ name: z.string(), end: z.string().nullable() });
const VALUE = { name: 'Ada', end: null };

let fake: FakeOpenAi;
beforeAll(async () => {
  fake = await startFakeOpenAi();
});
afterAll(() => fake.close());

const ask = (settings: { timeoutMs?: number; retries?: number } = {}, signal = new AbortController().signal) =>
  openOpenAi({ apiKey: KEY, baseUrl: fake.baseUrl, model: 'gpt-5-mini', budgetUsd: 1 }, settings).ask({
    instructions: 'Sort it.',
    input: 'Ada',
    schema,
    name: 'person',
    signal,
  });
const USAGE = { inputTokens: 1000, outputTokens: 500, usd: 0.00125 };

test('asks once, with a schema and without storing the text at the service, and returns the cost', async () => {
  fake.play({ kind: 'answer', value: VALUE });
  expect(await ask()).toEqual({ value: VALUE, usage: USAGE });
  const [request, ...others] = fake.requests;
  expect(others).toEqual([]);
  expect(request).toMatchObject({
    path: '/v1/responses',
    authorization: `Bearer ${KEY}`,
    body: {
      model: 'gpt-5-mini',
      instructions: 'Sort it.',
      input: [{ role: 'user', content: [{ type: 'input_text', text: 'Ada' }] }],
      text: {
        format: {
          type: 'json_schema',
          name: 'person',
          strict: true,
          schema: { required: ['name', 'end'], additionalProperties: false },
        },
      },
      store: false,
    },
  });
});

test('returns a problem and the cost when the answer does not match the schema', async () => {
  const shape = { problem: "the model's answer did not match the schema", usage: USAGE };
  fake.play({ kind: 'text', text: '{"name": "Ada", ' });
  expect(await ask()).toEqual(shape);
  fake.play({ kind: 'answer', value: { name: 3 } });
  expect(await ask()).toEqual(shape);
  fake.play({ kind: 'refusal' });
  expect(await ask()).toEqual({ problem: 'the model refused to answer', usage: USAGE });
  fake.play({ kind: 'incomplete', text: JSON.stringify(VALUE) });
  expect(await ask()).toEqual({ problem: 'the model did not finish (max_output_tokens)', usage: USAGE });
});

test('retries rate limits and server errors', async () => {
  const wait = { retryAfterMs: 1 };
  fake.play(
    { kind: 'error', status: 429, ...wait },
    { kind: 'error', status: 500, ...wait },
    { kind: 'answer', value: VALUE },
  );
  expect(await ask()).toMatchObject({ value: VALUE });
  expect(fake.requests).toHaveLength(3);
});

test('reports persistent failures without revealing secrets', async () => {
  const wait = { retryAfterMs: 1 };
  const failure = async (reply: Parameters<FakeOpenAi['play']>[0], settings = { retries: 1 }) => {
    fake.play(reply);
    const error = await ask(settings).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ModelUnavailable);
    return [(error as Error).message, fake.requests.length];
  };
  expect(await failure({ kind: 'error', status: 429, ...wait })).toEqual([
    "the model service's rate limit or quota is exceeded (429)",
    2,
  ]);
  expect(await failure({ kind: 'error', status: 503, ...wait })).toEqual(['the model service failed (503)', 2]);
  expect(await failure({ kind: 'error', status: 401, message: `Incorrect API key provided: ${KEY}` })).toEqual([
    'the model service rejected the API key (401)',
    1,
  ]);
  expect(await failure({ kind: 'cut' }, { retries: 0 })).toEqual(['the model could not be reached', 1]);
});

test('times out when the model stays silent, and stops at once when the run is canceled', async () => {
  fake.play({ kind: 'silent' });
  await expect(ask({ timeoutMs: 50, retries: 0 })).rejects.toThrow('the model did not answer in time');
  fake.play({ kind: 'silent' });
  const controller = new AbortController();
  const asked = ask({}, controller.signal);
  await fake.silenced();
  controller.abort(new Error('canceled'));
  await expect(asked).rejects.toThrow('canceled');
});

test('waits for a slow answer until the timeout, and stops when the run is canceled', async () => {
  fake.play({ kind: 'trickle', value: VALUE, everyMs: 1, ends: true });
  expect(await ask({ retries: 0 })).toEqual({ value: VALUE, usage: USAGE });
  // A steady trickle of bytes must not extend the timeout.
  fake.play({ kind: 'trickle', value: VALUE, everyMs: 5, ends: false });
  await expect(ask({ timeoutMs: 300, retries: 0 })).rejects.toThrow('the model did not answer in time');
  await fake.left();
  fake.play({ kind: 'trickle', value: VALUE, everyMs: 5, ends: false });
  const controller = new AbortController();
  const asked = ask({}, controller.signal);
  await fake.silenced();
  controller.abort(new Error('canceled'));
  await expect(asked).rejects.toThrow('canceled');
  await fake.left();
});

test('uses the family price for a dated model and a high price for an unknown one', () => {
  const million = { inputTokens: 1e6, outputTokens: 1e6 };
  expect(priceOf('gpt-5-mini-2026-01-01', million)).toBe(2.25);
  expect(priceOf('gpt-5', million)).toBe(11.25);
  expect(priceOf('somebody-elses', million)).toBe(12.5);
});
