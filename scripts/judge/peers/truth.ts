/** What the sandbox holds, in the form that clients compute from its responses. */
import type { SandboxState } from './visit.ts';

export function registryNames({ registries }: SandboxState): readonly string[] {
  return registries.map(({ row }) => row.name);
}

/** `registry`, `repository` and `tag` of each image. */
export function imageNames({ images }: SandboxState): readonly (readonly string[])[] {
  return images.map(({ registry, repository, tag }) => [registry, repository, tag]);
}

/** Registry and name of each repository, once. */
export function repositoryNames({ images }: SandboxState): readonly (readonly string[])[] {
  const names = images.map(({ registry, repository }) => JSON.stringify([registry, repository]));
  return [...new Set(names)].map((name) => JSON.parse(name) as string[]);
}

/** Registry, image, vulnerability and package of each finding, in images that a condition picks. */
export function findingNames(
  { images }: SandboxState,
  isWanted: (image: SandboxState['images'][number], severity: string) => boolean = () => true,
): readonly (readonly string[])[] {
  return images.flatMap((image) =>
    (image.findings ?? [])
      .filter(({ severity }) => isWanted(image, severity))
      .map(({ name, package: found }) => [image.registry, `${image.repository}:${image.tag}`, name, found]),
  );
}

/** A filter that nothing passes. */
export const nobody = { scope: 'No Such Scope' };
