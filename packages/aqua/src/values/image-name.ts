/** Takes apart the image of a scan call, which has no registry in it. */

export interface ImageName {
  readonly repository: string;
  /** Tag as the image calls take it: `@` and the digest where the image is named by digest alone, else `latest` where there is none. */
  readonly tag: string;
  readonly digest: string | undefined;
  /** What a scan call takes: the repository with its tag, or with its digest after an `@`. */
  readonly image: string;
}

/** Splits `repository[:tag][@digest]`. A colon is a tag's only after the last slash. */
export function parseImageName(name: string): ImageName {
  const at = name.indexOf('@');
  const digest = at === -1 ? undefined : name.slice(at + 1);
  const named = at === -1 ? name : name.slice(0, at);
  const colon = named.indexOf(':', named.lastIndexOf('/') + 1);
  const repository = colon === -1 ? named : named.slice(0, colon);
  if (colon === -1 && digest !== undefined) return { repository, tag: `@${digest}`, digest, image: `${repository}@${digest}` };
  const tag = colon === -1 ? 'latest' : named.slice(colon + 1);
  return { repository, tag, digest, image: `${repository}:${tag}` };
}
