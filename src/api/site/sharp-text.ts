import sharp from 'sharp';

/** Renders text as a transparent PNG of at most the given size; longer text is cut off. */
export async function sharpText(options: {
  text: string;
  /** Font family and size in points. */
  font: string;
  fontfile: string;
  color: string;
  width: number;
  height: number;
}): Promise<Buffer> {
  const { text, font, fontfile, color, width, height } = options;
  const short = text.length > 90 ? `${text.slice(0, 89).trimEnd()}…` : text;
  const escaped = short.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const image = sharp({
    text: {
      text: `<span foreground="${color}">${escaped}</span>`,
      font,
      fontfile,
      width,
      rgba: true,
      wrap: 'word-char',
      dpi: 72,
    },
  });
  const drawn = await image.png().toBuffer({ resolveWithObject: true });
  if (drawn.info.height <= height) return drawn.data;
  return sharp(drawn.data).extract({ left: 0, top: 0, width: drawn.info.width, height }).png().toBuffer();
}
