// Images that nothing was tuned on, halved and upscaled again: PSNR of the luminance against the originals.
import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { decode, luminance, openPixels, type Pixels, raw } from '../../src/services/vision/pixels.ts';
import { resizeWell } from '../../src/services/vision/upscale.ts';

// Photos that ship with the models' package.
const folder = path.dirname(createRequire(import.meta.url).resolve('@vladmandic/face-api/package.json'));
const gains: number[] = [];
for (const name of [1, 2, 3, 4, 5, 6].map((number) => `sample${number}.jpg`)) {
  const whole = await decode(await readFile(path.join(folder, 'demo', name)), 1200);
  const width = whole.width - (whole.width % 2);
  const height = whole.height - (whole.height % 2);
  const truth = await raw(openPixels(whole).extract({ left: 0, top: 0, width, height }));
  const small = await raw(openPixels(truth).resize(width / 2, height / 2, { fit: 'fill', kernel: 'lanczos3' }));
  const ours = psnr(truth, await resizeWell(small, width, height));
  const once = (kernel: 'cubic' | 'lanczos3') =>
    raw(openPixels(small).resize(width, height, { fit: 'fill', kernel })).then((made) => psnr(truth, made));
  const theirs = Math.max(await once('cubic'), await once('lanczos3'));
  gains.push(ours - theirs);
  console.log(
    `     ${name} ${width}×${height}: by Lanczos ${ours.toFixed(2)} dB, by sharp's best kernel ${theirs.toFixed(2)} dB`,
  );
}
const mean = gains.reduce((sum, gain) => sum + gain, 0) / gains.length;
console.log(
  `${mean > 0 ? 'ok  ' : 'LESS'} enlarging: ${mean.toFixed(2)} dB better than sharp's on the mean of ${gains.length}`,
);

function psnr(truth: Pixels, made: Pixels): number {
  const [a, b] = [luminance(truth), luminance(made)];
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += ((a[i] ?? 0) - (b[i] ?? 0)) ** 2;
  return 10 * Math.log10(255 ** 2 / (sum / a.length));
}
