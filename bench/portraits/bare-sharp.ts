// Seconds of CPU that sharp alone takes to crop a photo to these frames (WIDTHxHEIGHT ...) and encode them with our settings.
import { readFile } from 'node:fs/promises';
import { open } from '../../src/services/vision/pixels.ts';

const [photo = '', ...frames] = process.argv.slice(2);
const bytes = await readFile(photo);
const before = process.cpuUsage();
for (const frame of frames) {
  const [width = 0, height = 0] = frame.split('x').map(Number);
  const cut = open(bytes).autoOrient().resize(width, height, { fit: 'cover', position: 'attention' });
  await cut.jpeg({ quality: 90, chromaSubsampling: '4:4:4' }).toBuffer();
}
const { user, system } = process.cpuUsage();
console.log(`${((user + system - before.user - before.system) / 1e6).toFixed(2)} s of CPU for ${frames.length} images`);
