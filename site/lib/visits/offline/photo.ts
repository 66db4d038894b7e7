/** Larger originals are not even read: a phone may run out of memory over them. In bytes; this hub's own limit. */
const LARGEST_ORIGINAL = 25_000_000;
/** The longer side of what is kept, in pixels. */
const LONGEST_SIDE = 1_600;
const QUALITY = 0.82;

export type Taken =
  | { readonly ok: true; readonly bytes: ArrayBuffer }
  | { readonly ok: false; readonly why: 'tooLarge' | 'noPicture' };

/**
 * A picture made smaller, as JPEG, drawn anew: place and device, which a camera writes into its files, are gone by that.
 * Refused: what is larger than 25 MB, and what the browser cannot show.
 */
export async function takePhoto(file: Blob): Promise<Taken> {
  if (file.size > LARGEST_ORIGINAL) return { ok: false, why: 'tooLarge' };
  try {
    const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const scale = Math.min(1, LONGEST_SIDE / Math.max(bitmap.width, bitmap.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(bitmap.width * scale));
    canvas.height = Math.max(1, Math.round(bitmap.height * scale));
    const context = canvas.getContext('2d');
    if (!context) return { ok: false, why: 'noPicture' };
    context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    bitmap.close();
    const small = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY));
    return small ? { ok: true, bytes: await small.arrayBuffer() } : { ok: false, why: 'noPicture' };
  } catch {
    return { ok: false, why: 'noPicture' };
  }
}
