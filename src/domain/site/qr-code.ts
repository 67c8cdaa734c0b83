import qrcode from 'qrcode-generator';

/** A text as QR code in SVG: medium error correction, with the quiet zone of four modules that ISO/IEC 18004 asks for. */
export function qrCode(text: string): string {
  const code = qrcode(0, 'M');
  code.addData(text);
  code.make();
  return code.createSvgTag({ scalable: true });
}
