/** The checks that the inputs of all uploads share; nothing is sent for an invalid one. */
import { InputError } from '@sec/core';
import { brandOf, describe } from '@sec/core/vendor';
import type { Part } from './multipart.js';
import { isBlob, type UploadFile } from './upload-file.js';

/** @throws {@link InputError} for a member that the input does not have: a misspelt one would be left out silently. */
export function assertMembers(workflow: string, input: object, members: readonly string[]): void {
  for (const member of Object.keys(input)) {
    if (!members.includes(member))
      throw new InputError(`${workflow}: "${member.slice(0, 60)}" is unknown; known members are ${members.join(', ')}`, { member });
  }
}

/** @throws {@link InputError} for anything but one of the choices. */
export function assertChoice(workflow: string, member: string, value: unknown, choices: readonly string[]): void {
  if (choices.includes(value as string)) return;
  throw new InputError(`${workflow}: "${member}" must be ${choices.map((choice) => `'${choice}'`).join(' or ')}, got ${describe(value)}`, {
    member,
  });
}

/** @throws {@link InputError} for a value that is not a string. */
export function toTextPart(workflow: string, name: string, value: unknown): Part {
  if (typeof value === 'string') return { name, text: value };
  throw new InputError(`${workflow}: "${name}" must be a string, got ${describe(value)}; for example "nightly"`, { member: name });
}

/** @param given - The name under which the file goes out; that of a `File` where it is `undefined`. @throws {@link InputError} */
export function toFilePart(workflow: string, name: string, file: UploadFile, given: string | undefined): Part {
  assertFile(workflow, name, file);
  const filename: unknown = given ?? (file as Partial<File>).name;
  if (typeof filename === 'string' && filename !== '') return { name, filename, file };
  const member = name === 'file' ? 'filename' : `${name}_filename`;
  throw new InputError(
    `${workflow}: "${member}" must be a non-empty string, as the file has no name, got ${describe(filename)}; for example "app-release.apk"`,
    { member },
  );
}

function assertFile(workflow: string, member: string, file: unknown): asserts file is UploadFile {
  const { stream, size } = (typeof file === 'object' && file !== null ? file : {}) as Partial<Record<'stream' | 'size', unknown>>;
  const isStream = typeof stream === 'function' || brandOf(stream) === 'ReadableStream';
  const isSized = typeof size === 'number' && Number.isSafeInteger(size) && size > 0;
  if (!isStream || !isSized) {
    const received = !isStream ? describe(file) : size === 0 ? 'an empty one' : 'a stream without its size in bytes';
    throw new InputError(
      `${workflow}: "${member}" must be a non-empty Blob or { stream, size }, got ${received}; for example await fs.openAsBlob('app-release.apk')`,
      { member },
    );
  }
  if (!canSendStreams() && !isBlob(file as UploadFile))
    throw new InputError(
      `${workflow}: "${member}" must be a Blob in a browser, which sends no streams, got ${describe(file)}; for example a File`,
      {
        member,
      },
    );
}

/** @returns Whether this platform sends streams with a length: browsers do not. */
export function canSendStreams(): boolean {
  const { process } = globalThis as { readonly process?: { readonly versions?: { readonly node?: string } } };
  return typeof process?.versions?.node === 'string' && !('document' in globalThis);
}
