import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import sharp from 'sharp';
import { openImageEditor } from '../../../src/services/openai/openai-images.ts';
import { type FakeOpenAi, type FakeReply, startFakeOpenAi } from '../../support/fake-openai.ts';
import { runQuery, signUp, type SignedUp } from '../../support/run-query.ts';
import { serverWithWorker, type ServerWithWorker } from '../../support/server-with-worker.ts';
import { timeLimit } from '../../support/time-limit.ts';
import { change, changeAndWait, imagesOf, samplePortrait, usePhoto } from './images-harness.ts';

jest.setTimeout(timeLimit(240));

let fake: FakeOpenAi;
let at: ServerWithWorker;
let ada: SignedUp;
/** A typical answer of the model, with the tokens of an image in high quality. */
let image: FakeReply;

beforeAll(async () => {
  fake = await startFakeOpenAi();
  const portrait = await sharp(await samplePortrait())
    .resize({ height: 900 })
    .toBuffer();
  const png = await sharp({ create: { width: 1536, height: 1024, channels: 3, background: '#55606a' } })
    .composite([{ input: portrait, left: 500, top: 124 }])
    .png()
    .toBuffer();
  image = { kind: 'image', png, outputTokens: 6200 };
  at = await serverWithWorker({
    images: openImageEditor(
      { apiKey: 'sk-test', baseUrl: fake.baseUrl, model: 'gpt-image-test' },
      { retries: 0, timeoutMs: 2_000 },
    ),
    budgetUsd: 0.6,
  });
  ada = await signUp(at);
});
afterAll(async () => {
  await at?.close();
  await fake?.close();
});

const costs = async () => {
  const query = '{ imageCosts { model images usd budgetLeftUsd archetypes { archetype images usd } } }';
  const { data } = await runQuery<{ imageCosts: { budgetLeftUsd: number; usd: number } }>(at, query, {}, ada);
  return data?.imageCosts;
};
const troublesOf = async (id: string) => {
  const query = `query ($id: ID!) { pipelineRun(id: $id) { status troubles cost { usd } } }`;
  const { data } = await runQuery<{ pipelineRun: { status: string; troubles: string[]; cost: { usd: number } } }>(
    at,
    query,
    { id },
    ada,
  );
  return data?.pipelineRun;
};

test('the budget is asked before each image, what was paid for is kept, and the rest is made without the model', async () => {
  expect(await costs()).toMatchObject({ model: 'gpt-image-test', images: 12, budgetLeftUsd: 0.6 });
  fake.play(image);
  const run = await usePhoto(at, ada, await samplePortrait());
  const told = await troublesOf(run.id);
  expect(told).toMatchObject({
    status: 'SUCCEEDED',
    troubles: [expect.stringMatching(/^An image costs about 0\.26 US dollars, and 0\.0\d of the budget are left\./)],
  });
  expect(fake.requests).toHaveLength(2);
  const { place, placements } = await imagesOf(at, ada);
  expect(placements.flatMap(({ candidates }) => candidates)).toHaveLength(12);
  expect(place('HERO').candidates.filter(({ provider }) => provider === 'openai')).toHaveLength(2);
  expect((await costs())?.budgetLeftUsd).toBeCloseTo(0.6 - (told?.cost.usd ?? 0), 5);

  // Further runs buy nothing, and make images all the same.
  const reroll = await changeAndWait(at, ada, 'rerollImage', { archetype: 'FORMAL' });
  expect(await troublesOf(reroll.id)).toMatchObject({ status: 'SUCCEEDED', troubles: [expect.any(String)] });
  expect(fake.requests).toHaveLength(2);
});

test('what the owner chooses is enlarged, and so is the visible part after a closer crop', async () => {
  const { place } = await imagesOf(at, ada);
  const chosen = place('HERO').candidates.findLast(({ provider }) => provider === 'openai');
  expect(chosen?.asset.width).toBeLessThan(2400);
  await change(at, ada, 'selectVariant', { generationId: chosen?.id });
  await at.run(ada, 'IMAGES', { sizesOnly: true });
  const hero = (await imagesOf(at, ada)).place('HERO');
  expect(hero).toMatchObject({ chosenBy: 'USER', asset: { width: 2400, height: 1350 } });

  const crop = { x: 0.25, y: 0.25, w: 0.5, h: 0.5, focalX: 0.5, focalY: 0.5 };
  await change(at, ada, 'adjustPlacement', { slot: 'HERO', crop });
  await at.run(ada, 'IMAGES', { sizesOnly: true });
  const closer = (await imagesOf(at, ada)).place('HERO');
  expect(closer).toMatchObject({ chosenBy: 'USER', asset: { width: 3600 }, crop: { w: 0.5 } });
});

test.each<[string, FakeReply, RegExp]>([
  ['moderation', { kind: 'error', status: 400, code: 'moderation_blocked' }, /^The image service refused to edit this/],
  ['another refusal', { kind: 'error', status: 400 }, /^The image service failed with status 400\./],
  ['a full quota', { kind: 'error', status: 429 }, /^The image service is busy, or its quota is used up\./],
  ['a wrong key', { kind: 'error', status: 401 }, /^The image service does not accept the key\./],
  ['no image', { kind: 'image', png: Buffer.from('not an image') }, /^The image service returned something that is no/],
  ['silence', { kind: 'silent' }, /^The image service did not answer within 2 seconds\./],
  ['a cut connection', { kind: 'cut' }, /^The image service could not be reached\./],
])('%s is said in the run, and the images are made without the model', async (_what, reply, said) => {
  await at.test.sql('update pipeline_runs set cost_usd_micros = 0');
  fake.play(reply);
  const run = await changeAndWait(at, ada, 'rerollImage', { archetype: 'FORMAL' });
  expect(await troublesOf(run.id)).toMatchObject({ status: 'SUCCEEDED', troubles: [expect.stringMatching(said)] });
  expect(fake.requests).toHaveLength(1);
});
