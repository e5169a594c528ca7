/** Takes an image reference apart the way Aqua's scan calls need it. */
import { InputError } from '@sec/core';
import { describe } from '@sec/core/vendor';
import { clip } from './clip.js';

export interface ImageReference {
  /** Registry as it stands in the reference, with its port; `Docker Hub` where it has none. It is not yet the registry's name in Aqua. */
  readonly registry: string;
  /** Repository with slashes, without registry. */
  readonly repository: string;
  /** Tag; `latest` where neither tag nor digest is given, `undefined` where only a digest is. */
  readonly tag: string | undefined;
  /** Digest, such as `sha256:…`. */
  readonly digest: string | undefined;
  /** What a scan call takes as `image`: the repository with its tag, or with its digest after an `@`. */
  readonly image: string;
}

/** Name under which Aqua knows Docker's registry unless somebody renamed it. @source Aqua Security API Reference, image references [S] */
const defaultRegistry = 'Docker Hub';

/**
 * Takes apart `[registry[:port]/]repository[:tag][@digest]`.
 *
 * The first part is a registry when it holds a dot or a colon, or is `localhost`. A colon is a tag's only after the last
 * slash, so that `host:5000/team/app` has a port and no tag.
 *
 * @throws {@link InputError} for a string that is no image reference.
 */
export function parseImageReference(reference: string): ImageReference {
  return readImageReference('parseImageReference', 'reference', reference);
}

/**
 * Takes apart the image reference in a member of a workflow's input.
 *
 * @throws {@link InputError} of that workflow for what is no image reference.
 */
export function readImageReference(workflow: string, member: string, reference: unknown): ImageReference {
  const fail = (expected: string): InputError => {
    const received = typeof reference === 'string' && reference !== '' ? `"${clip(reference)}"` : describe(reference);
    return new InputError(
      `${workflow}: "${member}" must be an image reference ${expected}, got ${received}; for example registry.example.com:5000/team/app:1.4.2`,
      { member },
    );
  };
  if (typeof reference !== 'string' || reference === '' || /\s/.test(reference)) throw fail('without blanks');
  const [named = '', digest, ...more] = reference.split('@');
  if (more.length > 0 || (digest !== undefined && !/^[a-z0-9+._-]+:[a-f0-9]{32,}$/i.test(digest)))
    throw fail('that ends in a digest such as sha256:… after its "@"');
  const slash = named.indexOf('/');
  const first = slash === -1 ? '' : named.slice(0, slash);
  const hasRegistry = first === 'localhost' || first.includes('.') || first.includes(':');
  const rest = hasRegistry ? named.slice(slash + 1) : named;
  const colon = rest.indexOf(':', rest.lastIndexOf('/') + 1);
  const repository = colon === -1 ? rest : rest.slice(0, colon);
  const tag = colon === -1 ? undefined : rest.slice(colon + 1);
  if (!/^[a-z0-9]+([._-]+[a-z0-9]+)*(\/[a-z0-9]+([._-]+[a-z0-9]+)*)*$/.test(repository))
    throw fail('with a repository of lower-case letters, digits, dots, dashes and slashes');
  if (tag !== undefined && !/^\w[\w.-]{0,127}$/.test(tag)) throw fail('with a tag of up to 128 letters, digits, dots and dashes');
  const chosenTag = tag ?? (digest === undefined ? 'latest' : undefined);
  return {
    registry: hasRegistry ? first : defaultRegistry,
    repository,
    tag: chosenTag,
    digest,
    image: chosenTag === undefined ? `${repository}@${digest ?? ''}` : `${repository}:${chosenTag}`,
  };
}
