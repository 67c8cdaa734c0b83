import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import sharp from 'sharp';
import { runQuery, type SignedUp } from '../../support/run-query.ts';
import type { EndedRun, ServerWithWorker } from '../../support/server-with-worker.ts';
import { uploadAs } from '../../support/upload.ts';
import { typeName } from '../../support/type-name.ts';

/** One person, looking into the camera; see samples/portrait.md. */
export const samplePortrait = () => readFile(path.join(import.meta.dirname, '../../../samples/portrait.jpg'));

/** Part of a photo from the package that contains the models, with one other face, 450 × 600. */
export async function otherPerson(): Promise<Buffer> {
  const folder = path.dirname(createRequire(import.meta.url).resolve('@vladmandic/face-api/package.json'));
  const part = { left: 1305, top: 51, width: 538, height: 538 };
  const image = await readFile(path.join(folder, 'demo/sample1.jpg'));
  return sharp(await sharp(image).extract(part).toBuffer())
    .resize(450, 600, { fit: 'cover' })
    .toBuffer();
}

const mutation = (field: string) => `mutation ($input: ${typeName(field)}Input!) {
  ${field}(input: $input) { __typename ... on Error { message } ... on ${typeName(field)}Success {
    ${RETURNS[field] ?? 'run { id }'} } } }`;
const RETURNS: Record<string, string> = {
  selectVariant: 'placement { slot chosenBy asset { id } }',
  adjustPlacement: 'placement { slot chosenBy crop { x w focalX } gradient { opacity } }',
};

type Outcome = { __typename: string; message?: string; run?: { id: string }; placement?: Record<string, unknown> };

/** Calls an image mutation like a client. */
export async function change(at: ServerWithWorker, user: SignedUp, field: string, input: object): Promise<Outcome> {
  const answer = await runQuery<Record<string, Outcome>>(at, mutation(field), { input }, user);
  const outcome = answer.data?.[field];
  if (!outcome) throw new Error(`${field}: ${JSON.stringify(answer)}`);
  return outcome;
}

/** The same, then waits for the run that it starts. */
export async function changeAndWait(
  at: ServerWithWorker,
  user: SignedUp,
  field: string,
  input: object,
): Promise<EndedRun> {
  const outcome = await change(at, user, field, input);
  if (!outcome.run) throw new Error(`${field} started nothing: ${JSON.stringify(outcome)}`);
  return at.ended(user, outcome.run.id);
}

/** Uploads a photo and makes the images. */
export async function usePhoto(at: ServerWithWorker, user: SignedUp, bytes: Uint8Array, fileName = 'me.jpg') {
  return changeAndWait(at, user, 'usePhoto', { uploadId: await uploadAs(at, user, { bytes, fileName }) });
}

export interface PlacementView {
  slot: string;
  chosenBy: string;
  emptyReason: string | null;
  asset: {
    id: string;
    width: number;
    height: number;
    checksum: string;
    url: string;
    srcset: string;
    thumbhash: string | null;
  } | null;
  crop: Record<string, number> | null;
  gradient: Record<string, unknown> | null;
  candidates: {
    id: string;
    seed: string;
    generated: boolean;
    provider: string;
    model: string;
    direction: string | null;
    promptVersion: string | null;
    likeness: number;
    artifact: number;
    framing: number;
    style: number;
    finalScore: number;
    asset: {
      id: string;
      kind: string;
      width: number;
      height: number;
      checksum: string;
      digitalSourceType: string | null;
    };
  }[];
}

const PLACEMENTS = `{ careerGraph { completeness { section coverage variant } placements {
  slot chosenBy emptyReason asset { id width height checksum url srcset(format: AVIF) thumbhash } crop { x y w h focalX focalY } gradient { side opacity }
  candidates { id seed generated provider model direction promptVersion likeness artifact framing style finalScore asset { id kind width height checksum digitalSourceType } } } } }`;

export async function imagesOf(at: ServerWithWorker, user: SignedUp) {
  type Data = {
    careerGraph: {
      placements: PlacementView[];
      completeness: { section: string; coverage: number; variant: string }[];
    };
  };
  const { data, errors } = await runQuery<Data>(at, PLACEMENTS, {}, user);
  if (!data) throw new Error(JSON.stringify(errors));
  const { placements, completeness } = data.careerGraph;
  const place = (slot: string) => {
    const found = placements.find((one) => one.slot === slot);
    if (!found) throw new Error(`There is no placement ${slot}.`);
    return found;
  };
  return { placements, place, section: completeness.find(({ section }) => section === 'IMAGES') };
}
