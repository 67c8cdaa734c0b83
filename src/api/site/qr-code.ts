import qrcode from 'qrcode-generator';

/** Modules of the quiet zone on each side (ISO/IEC 18004). */
const QUIET = 4;

/** A QR code of an address as SVG: medium error correction, one unit per module. */
export function qrCode(address: string): string {
  const code = qrcode(0, 'M');
  code.addData(address, 'Byte');
  code.make();
  const count = code.getModuleCount();
  const rows = Array.from({ length: count }, (_, row) =>
    Array.from({ length: count }, (__, column) =>
      code.isDark(row, column) ? `M${column + QUIET} ${row + QUIET}h1v1h-1z` : '',
    ).join(''),
  );
  const size = count + 2 * QUIET;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><rect width="${size}" height="${size}" fill="#fff"/><path d="${rows.join('')}"/></svg>`;
}
