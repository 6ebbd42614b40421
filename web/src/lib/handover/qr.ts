// A QR code drawn on this phone, without a network: one path of dark squares, with the quiet zone of four.
import qrcode from 'qrcode-generator';

const quiet = 4;
/** Above it a code has so many squares that the camera of an old phone does not read it from a screen. */
export const qrCharsMax = 1100;

export function qrPath(text: string): { path: string; size: number } {
  const code = qrcode(0, 'L');
  code.addData(text, 'Byte');
  code.make();
  const count = code.getModuleCount();
  let path = '';
  for (let row = 0; row < count; ++row)
    for (let column = 0; column < count; ++column)
      if (code.isDark(row, column)) path += `M${column + quiet} ${row + quiet}h1v1h-1z`;
  return { path, size: count + 2 * quiet };
}
