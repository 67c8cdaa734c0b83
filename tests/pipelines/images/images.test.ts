import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import sharp from 'sharp';
import { derivedKey } from '../../../src/domain/images/image-url.ts';
import { PLACING_FLOOR } from '../../../src/domain/images/scores.ts';
import { signUp, type SignedUp } from '../../support/run-query.ts';
import { serverWithWorker, type ServerWithWorker } from '../../support/server-with-worker.ts';
import { sourceTypeOf } from '../../support/source-type.ts';
import { timeLimit } from '../../support/time-limit.ts';
import { uploadAs } from '../../support/upload.ts';
import { change, changeAndWait, imagesOf, samplePortrait, usePhoto } from './images-harness.ts';

jest.setTimeout(timeLimit(120));

let at: ServerWithWorker;
let ada: SignedUp;
beforeAll(async () => {
  at = await serverWithWorker();
  ada = await signUp(at);
});
afterAll(() => at?.close());

const SIZES: Record<string, [number, number, string]> = {
  HERO: [2400, 1350, 'BANNER_GENERATED'],
  ACHIEVEMENTS_GENERAL_MAIN: [1200, 1200, 'FEATURE_SQUARE_GENERATED'],
  ACHIEVEMENTS_CAREER_MAIN: [1200, 1500, 'CARD_PORTRAIT_GENERATED'],
  CERTIFICATIONS_BG: [2100, 900, 'CERT_BANNER_GENERATED'],
};

test('a photo becomes four images without its location, each with three directions, scored, marked, with the best placed', async () => {
  // Rotated, with the location where it was taken.
  const photo = await sharp(await samplePortrait())
    .rotate(-90)
    .withExif({ IFD3: { GPSLatitude: '52/1 30/1 0/1', GPSLatitudeRef: 'N' } })
    .withMetadata({ orientation: 6 })
    .jpeg({ quality: 95 })
    .toBuffer();
  expect((await sharp(photo).metadata()).exif?.length).toBeGreaterThan(50);
  const run = await usePhoto(at, ada, photo);
  expect(run).toMatchObject({ status: 'SUCCEEDED', error: null, output: { candidates: 12 } });

  const { placements, section } = await imagesOf(at, ada);
  expect(section).toMatchObject({ coverage: 100, variant: 'photo' });
  expect(placements.map(({ slot }) => slot).toSorted()).toEqual(Object.keys(SIZES).toSorted());
  for (const { slot, asset, candidates, chosenBy, emptyReason } of placements) {
    const [width, height, kind] = SIZES[slot] ?? [];
    expect({ slot, chosenBy, emptyReason }).toEqual({ slot, chosenBy: 'SYSTEM', emptyReason: null });
    expect(candidates).toHaveLength(3);
    expect(new Set(candidates.map((one) => one.asset.checksum)).size).toBe(3);
    expect(new Set(candidates.map((one) => one.direction)).size).toBe(3);
    expect(asset).toMatchObject({ width, height, id: candidates[0]?.asset.id });
    for (const one of candidates) {
      expect(one).toMatchObject({ provider: 'local', asset: { kind, width, height } });
      expect(one.asset.digitalSourceType).toBe(one.generated ? 'compositeSynthetic' : 'algorithmicallyEnhanced');
      const scores = [one.likeness, one.artifact, one.framing, one.style, one.finalScore];
      expect({ slot, low: scores.filter((score) => score < PLACING_FLOOR || score > 1) }).toEqual({ slot, low: [] });
    }
  }

  const rows = await at.test.sql<{
    kind: string;
    digital_source_type: string | null;
    storage_key: string;
    checksum: string;
    width: number;
    height: number;
  }>(
    'select kind, storage_key, digital_source_type, checksum, width, height from assets where user_id = $1 order by kind, checksum',
    [ada.userId],
  );
  const portrait = rows.find(({ kind }) => kind === 'portrait_src');
  expect(portrait).toMatchObject({ width: 512, height: 600 });
  for (const { kind, storage_key: key, digital_source_type: source } of rows.filter(({ kind }) => kind !== 'other')) {
    const { exif, xmpAsString } = await sharp(await at.store.get(key)).metadata();
    expect({ kind, exif, marked: /digitalsourcetype\/(\w+)/.exec(xmpAsString ?? '')?.[1] ?? null }).toEqual({
      kind,
      exif: undefined,
      marked: source,
    });
    expect(source === null).toBe(kind === 'portrait_src');
  }

  // The same photo again changes nothing, byte for byte.
  const before = JSON.stringify((await imagesOf(at, ada)).placements);
  expect(await at.run(ada, 'IMAGES')).toMatchObject({ status: 'SUCCEEDED' });
  expect(JSON.stringify((await imagesOf(at, ada)).placements)).toBe(before);
});

test('no later run overwrites images that the owner chose, adjusted or uploaded, and a reroll adds candidates', async () => {
  const [, , last] = (await imagesOf(at, ada)).place('HERO').candidates;
  const chosen = await change(at, ada, 'selectVariant', { generationId: last?.id });
  expect(chosen.placement).toEqual({ slot: 'HERO', chosenBy: 'USER', asset: { id: last?.asset.id } });

  const crop = { x: 0.1, y: 0, w: 0.9, h: 1, focalX: 0.6, focalY: 0.4 };
  const slot = 'CERTIFICATIONS_BG';
  expect((await change(at, ada, 'adjustPlacement', { slot, crop, gradientOpacity: 0.6 })).placement).toEqual({
    slot,
    chosenBy: 'USER',
    crop: { x: 0.1, w: 0.9, focalX: 0.6 },
    gradient: { opacity: 0.6 },
  });
  const wrong = await change(at, ada, 'adjustPlacement', { slot, crop: { ...crop, w: 1 } });
  expect(wrong).toMatchObject({ __typename: 'InvalidInput', message: expect.stringContaining('x + w') });

  const own = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#336699' } })
    .png()
    .toBuffer();
  const uploadId = await uploadAs(at, ada, { bytes: own, fileName: 'own.png', mediaType: 'image/png' });
  const placed = await changeAndWait(at, ada, 'uploadOwnImage', { slot: 'ACHIEVEMENTS_GENERAL_MAIN', uploadId });
  expect(placed).toMatchObject({ status: 'SUCCEEDED' });

  const kept = await at.store.list(`photos/${ada.userId}`);
  const half = { bytes: (await samplePortrait()).subarray(0, 30_000), fileName: 'half.jpg' };
  const broken = { slot: 'HERO', uploadId: await uploadAs(at, ada, half) };
  expect(await changeAndWait(at, ada, 'uploadOwnImage', broken)).toMatchObject({
    status: 'FAILED',
    error: { code: 'photo_unreadable', message: expect.stringContaining('half.jpg') },
  });
  expect(await at.store.list(`photos/${ada.userId}`)).toEqual(kept);

  expect(await changeAndWait(at, ada, 'rerollImage', { archetype: 'HERO' })).toMatchObject({
    status: 'SUCCEEDED',
    output: { candidates: 3, placed: { hero: 'kept: chosen by you' } },
  });
  const { place } = await imagesOf(at, ada);
  expect(place('HERO')).toMatchObject({ chosenBy: 'USER', asset: { id: last?.asset.id } });
  const { candidates } = place('HERO');
  expect(candidates).toHaveLength(6);
  // A reroll takes other directions.
  expect(new Set(candidates.map(({ direction }) => direction)).size).toBe(6);
  expect(place(slot)).toMatchObject({ chosenBy: 'USER', crop, gradient: { opacity: 0.6 } });
  expect(place('ACHIEVEMENTS_GENERAL_MAIN')).toMatchObject({
    chosenBy: 'USER',
    asset: { width: 1800, height: 1200 },
    crop: { x: expect.closeTo(1 / 6), y: 0, w: expect.closeTo(2 / 3), h: 1 },
  });

  const eve = await signUp(at);
  expect(await change(at, eve, 'selectVariant', { generationId: last?.id })).toMatchObject({ __typename: 'NotFound' });
  expect(await change(at, eve, 'rerollImage', { archetype: 'HERO' })).toMatchObject({ __typename: 'Conflict' });
  expect(await at.run(eve, 'IMAGES')).toMatchObject({ status: 'SUCCEEDED', output: { skipped: 'no portrait yet' } });
});

test('images are served in all sizes to their owner, to visitors once the site is published, and never as they were uploaded', async () => {
  const { asset, candidates } = (await imagesOf(at, ada)).place('HERO');
  const source = candidates.find((one) => one.asset.id === asset?.id)?.asset.digitalSourceType;
  const bearer = { authorization: `Bearer ${ada.token}` };
  const get = (path: string, headers: Record<string, string> = bearer) => fetch(`${at.url}${path}`, { headers });
  // Choosing a candidate started the run that made its sizes.
  await at.run(ada, 'IMAGES', { sizesOnly: true });
  const made = (await imagesOf(at, ada)).place('HERO').asset;
  expect(Buffer.from(made?.thumbhash ?? '', 'base64').length).toBeGreaterThan(10);
  const sizes = (asset?.srcset ?? '').split(', ').map((one) => one.split(' '));
  expect(sizes.map(([, width]) => width)).toEqual(['240w', '480w', '640w', '960w', '1200w', '1440w', '2400w']);
  for (const [path = '', width = ''] of sizes)
    for (const [format, type] of Object.entries({ avif: 'avif', webp: 'webp', jpg: 'jpeg' })) {
      const answer = await get(path.replace('.avif', `.${format}`));
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, `image/${type}`]);
      const bytes = Buffer.from(await answer.arrayBuffer());
      expect(`${(await sharp(bytes).metadata()).width}w`).toBe(width);
      expect(sourceTypeOf(bytes)).toBe(`http://cv.iptc.org/newscodes/digitalsourcetype/${source}`);
    }

  const path = sizes[1]?.[0] ?? '';
  const whole = await get(path);
  const bytes = Buffer.from(await whole.arrayBuffer());
  const etag = whole.headers.get('etag') ?? '';
  expect(whole.headers.get('cache-control')).toBe('private, max-age=31536000, immutable');
  expect((await get(path, { ...bearer, 'if-none-match': `"other", ${etag}` })).status).toBe(304);
  const part = await get(path, { ...bearer, range: 'bytes=10-19' });
  expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes 10-19/${bytes.length}`]);
  expect(Buffer.from(await part.arrayBuffer())).toEqual(bytes.subarray(10, 20));
  const last = await get(path, { ...bearer, range: 'bytes=-4' });
  expect(Buffer.from(await last.arrayBuffer())).toEqual(bytes.subarray(-4));
  expect((await get(path, { ...bearer, range: 'bytes=99999999-' })).status).toBe(416);

  // A size that was not made when the image was placed is answered with the next larger one.
  const [wide = '', wider = ''] = [1200, 1440].map(
    (wanted) => sizes.find(([, one]) => one === `${wanted}w`)?.[0] ?? '',
  );
  const [{ checksum } = { checksum: '' }] = await at.test.sql<{ checksum: string }>(
    'select checksum from assets where id = $1',
    [asset?.id],
  );
  await at.store.delete(derivedKey(ada.userId, checksum, 1200, 'avif'));
  const bodyOf = async (address: string) => Buffer.from(await (await get(address)).arrayBuffer());
  expect(await bodyOf(wide)).toEqual(await bodyOf(wider));

  const eve = await signUp(at);
  expect((await get(path, {})).status).toBe(404);
  expect((await get(path, { authorization: `Bearer ${eve.token}` })).status).toBe(404);
  expect((await get(path.replace(/[0-9a-f]{16}-/, '0000000000000000-'))).status).toBe(404);
  const [photo] = await at.test.sql<{ id: string; checksum: string }>(
    `select id, checksum from assets where storage_key like 'photos/%' and user_id = $1`,
    [ada.userId],
  );
  expect((await get(`/media/${photo?.id}/${photo?.checksum.slice(0, 16)}`)).status).toBe(404);

  // Anyone can see the images of a published site, and no others.
  await at.test.sql(
    `insert into site_versions (id, user_id, number, status, snapshot, checksum) values
      ('00000000-0000-7000-8000-000000000001', $1, 1, 'published', jsonb_build_object('hero', $2::text), repeat('a', 64))`,
    [ada.userId, asset?.id],
  );
  await at.test.sql(
    `update site_settings set visibility = 'public', published_version_id = '00000000-0000-7000-8000-000000000001' where user_id = $1`,
    [ada.userId],
  );
  const open = await get(path, {});
  expect([open.status, open.headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable']);
  const other = (await imagesOf(at, ada)).place('CERTIFICATIONS_BG').asset;
  expect([(await get(other?.url ?? '')).status, (await get(other?.url ?? '', {})).status]).toEqual([200, 404]);
});
