import { expect, test } from '@jest/globals';
import readCode from 'jsqr';
import sharp from 'sharp';
import { qrCode } from '../../../src/domain/site/qr-code.ts';

test.each(['https://cursus.test/ada', `https://people.example.org/${'a'.repeat(60)}`])(
  'a reader that nobody here wrote finds %s in its code',
  async (address) => {
    const { data, info } = await sharp(Buffer.from(qrCode(address)), { density: 400 })
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const found = readCode.default(new Uint8ClampedArray(data), info.width, info.height);
    expect(found?.data).toBe(address);
  },
);
