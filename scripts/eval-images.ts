// npm run eval:images [PHOTO...]: how well the scores of images agree with two raters
// (scripts/image-eval/ratings.json and judgements.json), and, for each photo, whether they fall with every kind and degree of damage.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { openVision } from '../src/services/vision/open-vision.ts';
import { checkJudgements } from './image-eval/check-judgements.ts';
import { checkRatings } from './image-eval/check-ratings.ts';
import { DAMAGES } from './image-eval/damage.ts';

const photos = process.argv.slice(2);
const { signal } = new AbortController();

await checkRatings();
await checkJudgements();
let missed = 0;
const vision = openVision();
for (const file of photos) {
  const fileName = path.basename(file);
  const photo = await vision.ask('preparePhoto', { bytes: await readFile(file), fileName, mark: null }, signal);
  const wish = { photo, archetype: 'formal', turn: 'plain', seed: 'damage', color: null } as const;
  const { bytes, width, height, direction } = await vision.ask('makeCandidate', wish, signal);
  const asked = { photo, archetype: 'formal', direction } as const;
  const score = async (image: Uint8Array) => vision.ask('scoreImage', { ...asked, image }, signal);
  const { scores, measures } = await score(bytes);
  const side = measures.faceHeight * height;
  const face = {
    x: measures.eyeX * width - side * 0.42,
    y: measures.eyeY * height - side * 0.38,
    width: side * 0.84,
    height: side,
  };
  console.log(`${fileName}: ${scores.finalScore.toFixed(2)} undamaged`);
  for (const { name, spoil } of DAMAGES) {
    const finals = [scores.finalScore];
    for (const degree of [0, 1, 2] as const) {
      const spoiled = await spoil({ bytes: Buffer.from(bytes), width, height, face }, degree);
      finals.push((await score(await spoiled.jpeg({ quality: 95 }).toBuffer())).scores.finalScore);
    }
    // A hundredth up or down says nothing.
    const falls = finals.slice(1).every((after, index) => after <= (finals[index] ?? 0) + 0.01);
    const fell = (finals[1] ?? 0) < scores.finalScore - 0.01;
    if (!falls || !fell) missed += 1;
    console.log(
      `  ${falls && fell ? 'ok  ' : 'MISS'} ${name.padEnd(26)} ${finals.map((one) => one.toFixed(2)).join('  ')}`,
    );
  }
}
vision.close();
if (photos.length > 0)
  console.log(`${missed} of ${photos.length * DAMAGES.length} kinds of damage don't lower the score at each degree.`);
