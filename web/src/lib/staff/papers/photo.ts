// The photo of a filled sheet, made small enough for an old phone and turned as asked. It never leaves this device.
const longestSide = 2600;
const quality = 0.85;

/** As an address for this page alone; whoever asked lets go of it with URL.revokeObjectURL. Throws for what is no picture. */
export async function photoOf(file: Blob, quarterTurns: number): Promise<string> {
  const picture = await createImageBitmap(file);
  const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height));
  const [width, height] = [Math.round(picture.width * scale), Math.round(picture.height * scale)];
  const upright = quarterTurns % 2 === 0;
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = upright ? [width, height] : [height, width];
  const pen = canvas.getContext('2d')!;
  pen.translate(canvas.width / 2, canvas.height / 2);
  pen.rotate((quarterTurns * Math.PI) / 2);
  pen.drawImage(picture, -width / 2, -height / 2, width, height);
  picture.close();
  const made = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));
  if (!made) throw new Error('the picture could not be kept');
  return URL.createObjectURL(made);
}
