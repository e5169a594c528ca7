/** Writes the paths of images and repositories, whose names hold slashes, in the form that the console takes. */
import {
  buildPath,
  type Call,
  describe,
  isDots,
  memberError,
  type Operation,
  optionError,
  type WritePath,
  withInnerStatus,
} from '@sec/core/vendor';

/** How slashes of a repository go out in a path: as they are, or as `%2F`. */
export type ImagePaths = 'raw' | 'encoded';

export interface ImagePathWriter {
  readonly write: WritePath;
  /** Whether the form that the console takes is given, or was seen to work. */
  isKnown(): boolean;
}

/**
 * Creates the writer of one client. As long as no form is known, the slashes go out as they are, as in all public clients; a
 * read that then finds nothing is sent once more with the other form, and the first form that brings a result is kept.
 *
 * @param given - The form to use, whatever the console responds.
 * @throws {@link ConfigError} for anything else.
 */
export function createImagePaths(given: ImagePaths | undefined): ImagePathWriter {
  if (given !== undefined && given !== 'raw' && given !== 'encoded') throw optionError('imagePaths', '"raw" or "encoded"', given, 'raw');
  let form = given;
  /** One copy of each operation, as the client remembers things by it. */
  const unproven = new Map<string, Operation>();

  function withoutGone(operation: Operation): Operation {
    const copy = unproven.get(operation.id) ?? { ...operation, gone: undefined };
    unproven.set(operation.id, copy as Operation);
    return copy as Operation;
  }

  /** Tries the other form where there is none of that name, once, and keeps the form that brings a result. */
  function reviewRead(call: Call, raw: string, encoded: string): void {
    let first: Parameters<NonNullable<Call['review']>>[0] | undefined;
    call.review = (response) => {
      const { status } = withInnerStatus(call, response);
      if (first === undefined && status === 404 && call.url.includes(raw)) {
        first = response;
        call.url = call.url.replace(raw, () => encoded);
        return undefined;
      }
      // A page of a proxy is no result.
      if (status < 300 && response.body.kind === 'json') form ??= first === undefined ? 'raw' : 'encoded';
      // What the other form says counts where it is about the image, and not about the path.
      const isAbout = status < 300 || status === 401 || status === 403 || status >= 500;
      return isAbout ? response : (first ?? response);
    };
  }

  return {
    isKnown: () => form !== undefined,
    write(call, values) {
      const { operation } = call;
      const { slashes } = operation;
      if (slashes === undefined) return undefined;
      const encoded = buildPath(operation, values);
      const place = `{${slashes.in}}`;
      const segment = buildPath({ ...operation, path: place }, values);
      if (!segment.includes('%2F')) return encoded;
      const parts = segment.split('%2F');
      if (parts.some((part) => part === '' || isDots(decodeURIComponent(part))))
        throw memberError(operation, slashes.in, {
          expected: 'a string whose parts between slashes are not empty, "." or ".."',
          received: describe(values[slashes.in]),
        });
      const raw = buildPath({ ...operation, path: operation.path.replace(place, () => parts.join('/')) }, values);
      // With its slashes as they are, this path would be that of another operation.
      if (slashes.unless?.some((suffix) => raw.endsWith(`/${suffix}`)) === true) return encoded;
      if (form !== undefined) return form === 'raw' ? raw : encoded;
      if (operation.retry === 'safe') reviewRead(call, raw, encoded);
      // Nobody knows whether the console looked at this name, so that finding nothing does not prove that nothing is left.
      else Object.assign(call, { operation: withoutGone(operation) });
      return raw;
    },
  };
}
