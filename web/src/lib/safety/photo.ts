// A photo for the visitor's card: made small here, by drawing it anew, which leaves behind where and when it was taken.

const width = 300;
const height = 400;
const bytesMax = 38_000;

/** Throws where the file is no picture. */
export async function smallPhoto(file: Blob): Promise<Blob> {
  const picture = await createImageBitmap(file);
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width, height];
  const scale = Math.max(width / picture.width, height / picture.height);
  const [w, h] = [picture.width * scale, picture.height * scale];
  canvas.getContext('2d')!.drawImage(picture, (width - w) / 2, (height - h) / 2, w, h);
  picture.close();
  for (let quality = 0.85; quality > 0.2; quality -= 0.15) {
    const made = await new Promise<Blob | null>((ready) => canvas.toBlob(ready, 'image/jpeg', quality));
    if (made && made.size <= bytesMax) return made;
  }
  throw new Error('no photo of this size');
}
