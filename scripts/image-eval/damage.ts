import sharp, { type Sharp } from 'sharp';

/** A way to spoil a picture, mildly, clearly and badly. The face is in pixels of the picture. */
export interface Damage {
  name: string;
  spoil(picture: Picture, degree: 0 | 1 | 2): Sharp | Promise<Sharp>;
}

export interface Picture {
  bytes: Buffer;
  width: number;
  height: number;
  face: { x: number; y: number; width: number; height: number };
}

const over = ({ bytes, width, height }: Picture, shapes: string) =>
  sharp(bytes).composite([
    {
      input: Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${shapes}</svg>`),
    },
  ]);

/** A rectangle over the person, in face heights from the face's box. */
const patch = (picture: Picture, box: { left: number; top: number; width: number; height: number }, fill: string) => {
  const { face } = picture;
  const unit = face.height;
  const middle = face.x + face.width / 2;
  return over(
    picture,
    `<rect x="${middle + box.left * unit}" y="${face.y + box.top * unit}" width="${box.width * unit}" height="${box.height * unit}" fill="${fill}"/>`,
  );
};

export async function withNoise({ bytes }: Pick<Picture, 'bytes'>, sigma: number): Promise<Sharp> {
  const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
  let state = 7;
  for (let i = 0; i < data.length; i += 1) {
    let sum = 0;
    for (let k = 0; k < 4; k += 1) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      sum += state / 2 ** 32 - 0.5;
    }
    data[i] = Math.min(255, Math.max(0, (data[i] ?? 0) + sum * sigma * 1.73));
  }
  return sharp(data, { raw: { width: info.width, height: info.height, channels: 3 } });
}

async function cutAt({ bytes, width, height, face }: Picture, share: number): Promise<Sharp> {
  // The frame's upper border through the head, `share` of the face's height below its upper edge.
  const top = Math.round(Math.max(0, face.y + face.height * share));
  const side = height - top;
  const left = Math.round(Math.min(width - side, Math.max(0, face.x + face.width / 2 - side / 2)));
  const size = Math.min(side, width);
  return sharp(
    await sharp(bytes)
      .extract({ left: Math.max(0, left), top, width: size, height: side })
      .toBuffer(),
  ).resize(width, height, { fit: 'cover' });
}

/** Blurs what is in the way, as a person walking past would be. */
const fog = (picture: Picture, top: number, degree: number) => {
  const { face, width, height } = picture;
  const y = face.y + face.height * top;
  return over(
    picture,
    `<defs><linearGradient id="f" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#999" stop-opacity="0"/><stop offset=".3" stop-color="#999" stop-opacity="${degree}"/></linearGradient></defs>
     <rect x="0" y="${y}" width="${width}" height="${height - y}" fill="url(#f)"/>`,
  );
};

export const DAMAGES: Damage[] = [
  { name: 'blur', spoil: ({ bytes }, degree) => sharp(bytes).blur([1.8, 3.5, 6][degree]) },
  { name: 'noise', spoil: (picture, degree) => withNoise(picture, [10, 20, 40][degree] ?? 0) },
  {
    name: 'JPEG blocks',
    spoil: async ({ bytes }, degree) =>
      sharp(
        await sharp(bytes)
          .jpeg({ quality: [22, 12, 6][degree] ?? 6 })
          .toBuffer(),
      ),
  },
  { name: 'darkness', spoil: ({ bytes }, degree) => sharp(bytes).linear([0.6, 0.4, 0.22][degree] ?? 1, 0) },
  {
    name: 'overexposure',
    spoil: ({ bytes }, degree) => sharp(bytes).linear([1.35, 1.7, 2.4][degree] ?? 1, [10, 30, 60][degree] ?? 0),
  },
  {
    name: 'oversharpening',
    spoil: ({ bytes }, degree) =>
      sharp(bytes).sharpen({ sigma: 2, m1: [4, 8, 16][degree] ?? 0, m2: [6, 12, 24][degree] ?? 0 }),
  },
  {
    name: 'bar through the hair',
    spoil: (picture, degree) =>
      patch(picture, { left: -0.9, top: -0.28, width: 1.8, height: [0.08, 0.16, 0.3][degree] ?? 0 }, '#e0d0b0'),
  },
  {
    name: 'mouth covered',
    spoil: (picture, degree) =>
      patch(picture, { left: -0.3, top: 0.66, width: 0.6, height: [0.12, 0.22, 0.4][degree] ?? 0 }, '#5c7f9c'),
  },
  {
    name: 'body painted over',
    spoil: (picture, degree) =>
      patch(
        picture,
        { left: [-0.3, -0.6, -2][degree] ?? 0, top: 1.15, width: [0.6, 1.2, 4][degree] ?? 0, height: 3 },
        '#8a8f94',
      ),
  },
  {
    name: 'body in fog',
    spoil: (picture, degree) => fog(picture, [1.6, 1.2, 0.9][degree] ?? 1, [0.8, 1, 1][degree] ?? 1),
  },
  {
    name: 'watermark',
    spoil: (picture, degree) => {
      const { face } = picture;
      const size = face.height * 0.34;
      const rows = [-0.2, 0.5, 1.2, 1.9].map(
        (down) =>
          `<text x="${face.x - face.height * 0.6}" y="${face.y + face.height * down}" font-family="sans-serif" font-weight="bold" font-size="${size}" fill="#fff" opacity="${[0.35, 0.6, 0.9][degree]}">PREVIEW COPY</text>`,
      );
      return over(picture, rows.join(''));
    },
  },
  {
    name: 'magenta band',
    spoil: (picture, degree) =>
      over(
        picture,
        `<rect x="0" y="${picture.face.y + picture.face.height * 1.2}" width="${picture.width}" height="${picture.face.height * ([0.1, 0.25, 0.5][degree] ?? 0)}" fill="#e0108c"/>`,
      ),
  },
  { name: 'crop through the head', spoil: (picture, degree) => cutAt(picture, [-0.15, 0.02, 0.2][degree] ?? 0) },
  {
    name: 'half the face in the dark',
    spoil: (picture, degree) =>
      over(
        picture,
        `<rect x="0" y="0" width="${picture.face.x + picture.face.width / 2}" height="${picture.height}" fill="#000" opacity="${[0.5, 0.75, 0.93][degree]}"/>`,
      ),
  },
  {
    name: 'stretching',
    spoil: async ({ bytes, width, height, face }, degree) => {
      const part = Math.round(width * ([0.8, 0.65, 0.5][degree] ?? 1));
      const left = Math.round(Math.min(width - part, Math.max(0, face.x + face.width / 2 - part / 2)));
      return sharp(await sharp(bytes).extract({ left, top: 0, width: part, height }).toBuffer()).resize(width, height, {
        fit: 'fill',
      });
    },
  },
];
