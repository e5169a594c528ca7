/** Digests of images, which servers write with and without their algorithm, and in any case. */

/** @returns A digest as `algorithm:hex` in lower case; 64 hexadecimal digits without an algorithm are `sha256`. */
export function normalizeDigest(text: string): string {
  const digest = text
    .slice(text.lastIndexOf('@') + 1)
    .trim()
    .toLowerCase();
  return /^[0-9a-f]{64}$/.test(digest) ? `sha256:${digest}` : digest;
}

/** @returns The name of an image with its digest, if any, in normal form, so that two names can be compared. */
export function normalizeImageName(image: string): string {
  const at = image.lastIndexOf('@');
  return at === -1 ? image : `${image.slice(0, at)}@${normalizeDigest(image)}`;
}
