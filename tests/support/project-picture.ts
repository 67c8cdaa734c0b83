import sharp from 'sharp';

/** Colors of a drawn poster, so that pictures differ. */
const COLORS = [
  ['#22405f', '#e8b04a', '#f4efe6'],
  ['#7a2b3a', '#f0c7a8', '#fff7ee'],
  ['#1f5c4a', '#c7e07a', '#f3f8ee'],
] as const;

/** A picture like those of projects, 16:10, which was taken somewhere. */
export function projectPicture(number = 0, { width = 1600, height = 1000 } = {}): Promise<Buffer> {
  const [ground, figure, light] = COLORS[number % COLORS.length] ?? COLORS[0];
  const rows = Array.from({ length: 7 }, (_, row) =>
    Array.from(
      { length: 11 },
      (__, column) =>
        `<rect x="${column * 145}" y="${row * 142}" width="130" height="${30 + ((row * 7 + column * (number + 3)) % 5) * 24}" rx="12" fill="${(row + column + number) % 3 === 0 ? figure : light}" opacity="${0.35 + ((row * column) % 4) * 0.2}"/>`,
    ).join(''),
  ).join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 1000" preserveAspectRatio="none" width="${width}" height="${height}"><rect width="1600" height="1000" fill="${ground}"/>${rows}</svg>`;
  return sharp(Buffer.from(svg))
    .withExif({ IFD3: { GPSLatitude: '52/1 30/1 0/1', GPSLatitudeRef: 'N' } })
    .jpeg({ quality: 90 })
    .toBuffer();
}
