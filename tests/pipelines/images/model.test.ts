import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import sharp from 'sharp';
import { openImageEditor } from '../../../src/services/openai/openai-images.ts';
import { signUp } from '../../support/run-query.ts';
import { serverWithWorker, type ServerWithWorker } from '../../support/server-with-worker.ts';
import { imagesOf, samplePortrait, usePhoto } from './images-harness.ts';

jest.setTimeout(120_000);

const KEY = 'sk-that-nobody-may-see';
const bodies: string[] = [];
let fake: Server;
let at: ServerWithWorker;

/** Six images, then it is out of order. */
const GOOD = 6;

beforeAll(async () => {
  // What a model gives for the wide banners: the person, small, in the middle.
  const portrait = await sharp(await samplePortrait())
    .resize({ height: 900 })
    .toBuffer();
  const image = await sharp({ create: { width: 1536, height: 1024, channels: 3, background: '#55606a' } })
    .composite([{ input: portrait, left: 500, top: 124 }])
    .png()
    .toBuffer();
  fake = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      bodies.push(Buffer.concat(chunks).toString('latin1'));
      const isKnown = request.url === '/v1/images/edits' && request.headers.authorization === `Bearer ${KEY}`;
      const [status, answer] = !isKnown
        ? [401, { error: { message: KEY } }]
        : bodies.length > GOOD
          ? [500, { error: { message: KEY } }]
          : [
              200,
              {
                created: 1,
                data: [{ b64_json: image.toString('base64') }],
                usage: { input_tokens: 500, output_tokens: 4000, total_tokens: 4500 },
              },
            ];
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
    });
  });
  await new Promise<void>((resolve) => fake.listen(0, '127.0.0.1', resolve));
  const baseUrl = `http://127.0.0.1:${(fake.address() as AddressInfo).port}/v1`;
  at = await serverWithWorker({
    images: openImageEditor({ apiKey: KEY, baseUrl, model: 'gpt-image-test' }, { retries: 0 }),
  });
}, 60_000);
afterAll(async () => {
  await at?.close();
  fake?.close();
}, 30_000);

test('with a key candidates come from the model, the best in full size; when the service fails the studio goes on', async () => {
  const ada = await signUp(at);
  const run = await usePhoto(at, ada, await samplePortrait());
  expect(run).toMatchObject({ status: 'SUCCEEDED', output: { candidates: 12 } });
  expect(JSON.stringify(run)).not.toContain(KEY);
  expect(bodies).toHaveLength(GOOD + 1);
  expect(bodies[0]).toContain('gpt-image-test');
  expect(bodies[0]).toContain('16:9 banner');
  expect(bodies[0]).toContain('Avoid: Other people');
  expect(bodies[3]).toContain('square formal portrait');

  const { place } = await imagesOf(at, ada);
  const providers = (slot: string) => place(slot).candidates.map(({ provider }) => provider);
  expect(providers('HERO')).toEqual(['openai', 'openai', 'openai']);
  expect(providers('CERTIFICATIONS_BG')).toEqual(['local', 'local', 'local']);
  expect(place('HERO').asset).toMatchObject({ width: 2400, height: 1350 });
  const rows = await at.test.sql<{ status: string; prompt_version: string; width: number; storage_key: string }>(
    `select g.status, g.prompt_version, a.width, a.storage_key from image_generations g
       join assets a on a.id = coalesce(g.upscaled_asset_id, g.asset_id) where g.archetype = 'hero' order by g.status desc`,
  );
  expect(rows.map(({ status }) => status).toSorted()).toEqual(['generated', 'generated', 'upscaled']);
  expect(rows.every(({ prompt_version: version }) => version === 'v1')).toBe(true);
  const { xmpAsString } = await sharp(await at.store.get(rows[0]?.storage_key ?? '')).metadata();
  expect(xmpAsString).toContain('digitalsourcetype/compositeWithTrainedAlgorithmicMedia');
  const [cost] = await at.test.sql<{ input: number }>(
    `select input_tokens as input from pipeline_runs where kind = 'images'`,
  );
  expect(cost?.input).toBe(GOOD * 500);
});
