import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import sharp from 'sharp';
import { openImageEditor } from '../../../src/services/openai/openai-images.ts';
import { signUp } from '../../support/run-query.ts';
import { sourceTypeOf } from '../../support/source-type.ts';
import { serverWithWorker, type ServerWithWorker } from '../../support/server-with-worker.ts';
import { timeLimit } from '../../support/time-limit.ts';
import { change, changeAndWait, imagesOf, otherPerson, samplePortrait, usePhoto } from './images-harness.ts';

jest.setTimeout(timeLimit(120));

const KEY = 'sk-that-nobody-may-see';
const bodies: string[] = [];
let fake: Server;
let at: ServerWithWorker;

/** Three images of her, three of someone else, then it fails. */
const GOOD = 6;

beforeAll(async () => {
  // A typical model image for the wide banners: the person, small, in the middle.
  const portrait = await sharp(await samplePortrait())
    .resize({ height: 900 })
    .toBuffer();
  const picture = (input: Buffer) =>
    sharp({ create: { width: 1536, height: 1024, channels: 3, background: '#55606a' } })
      .composite([{ input, left: 500, top: 124 }])
      .png()
      .toBuffer();
  const image = await picture(portrait);
  const stranger = await picture(
    await sharp(await otherPerson())
      .resize({ height: 900 })
      .toBuffer(),
  );
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
                data: [{ b64_json: (bodies.length > 3 ? stranger : image).toString('base64') }],
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
});
afterAll(async () => {
  await at?.close();
  fake?.close();
});

test('with a key, candidates come from the model, and local ones replace it if the service fails', async () => {
  const ada = await signUp(at);
  const photos = () => at.store.list(`photos/${ada.userId}`);

  // Nobody in it: neither a row nor a byte remains.
  const empty = await sharp({ create: { width: 640, height: 480, channels: 3, background: '#7a8b99' } })
    .jpeg()
    .toBuffer();
  expect(await usePhoto(at, ada, empty, 'wall.jpg')).toMatchObject({
    status: 'FAILED',
    error: { code: 'no_face', message: expect.stringContaining('wall.jpg') },
  });
  expect([await photos(), await at.test.sql('select 1 from assets where user_id = $1', [ada.userId])]).toEqual([
    [],
    [],
  ]);

  // Two people in it: the photo stays until the owner marks one.
  const two = await sharp({ create: { width: 962, height: 600, channels: 3, background: '#888888' } })
    .composite([
      { input: await samplePortrait(), left: 0, top: 0 },
      { input: await otherPerson(), left: 512, top: 0 },
    ])
    .jpeg({ quality: 95 })
    .toBuffer();
  expect(await usePhoto(at, ada, two, 'us.jpg')).toMatchObject({
    status: 'FAILED',
    error: { code: 'several_faces', message: expect.stringMatching(/2 faces, at \(\d+ %, \d+ %\), \(\d+ %/) },
  });
  expect(await photos()).toHaveLength(1);
  const [photo] = await at.test.sql<{ id: string }>('select id from assets where user_id = $1', [ada.userId]);
  const run = await changeAndWait(at, ada, 'usePhoto', { photoId: photo?.id, face: { x: 0.27, y: 0.4 } });
  expect(run).toMatchObject({ status: 'SUCCEEDED', output: { candidates: 13 } });
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
  expect(place('HERO').candidates[0]).toMatchObject({
    generated: true,
    provider: 'openai',
    model: 'gpt-image-test',
    promptVersion: 'v1',
    seed: expect.stringMatching(/^[0-9a-f]{12}-0-[123]$/),
  });
  expect(place('CERTIFICATIONS_BG').candidates[0]).toMatchObject({
    generated: false,
    model: 'studio-3',
    promptVersion: null,
  });
  // No image that may not be her appears on her site, unless she chooses it: a plain crop of her photo is placed.
  const formal = place('ACHIEVEMENTS_GENERAL_MAIN');
  const [plain, ...others] = formal.candidates;
  expect(plain).toMatchObject({ provider: 'local', seed: expect.stringMatching(/-0-plain$/), generated: false });
  expect(formal).toMatchObject({ asset: { id: plain?.asset.id }, chosenBy: 'SYSTEM', emptyReason: null });
  expect(others.map(({ finalScore }) => finalScore)).toEqual([0, 0, 0]);
  const own = await change(at, ada, 'selectVariant', { generationId: others[0]?.id });
  expect(own.placement).toMatchObject({ slot: 'ACHIEVEMENTS_GENERAL_MAIN', chosenBy: 'USER' });
  const rows = await at.test.sql<{ status: string; prompt_version: string; width: number; storage_key: string }>(
    `select g.status, g.prompt_version, a.width, a.storage_key from image_generations g
       join assets a on a.id = coalesce(g.upscaled_asset_id, g.asset_id) where g.archetype = 'hero' order by g.status desc`,
  );
  expect(rows.map(({ status }) => status).toSorted()).toEqual(['generated', 'generated', 'upscaled']);
  expect(rows.every(({ prompt_version: version }) => version === 'v1')).toBe(true);
  expect(sourceTypeOf(Buffer.from(await at.store.get(rows[0]?.storage_key ?? '')))).toBe(
    'http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia',
  );
  const [cost] = await at.test.sql<{ input: number }>(
    `select sum(input_tokens)::int as input from pipeline_runs where kind = 'images'`,
  );
  expect(cost?.input).toBe(GOOD * 500);
});
