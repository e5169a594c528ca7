/** What a specification says, read from all its files and with every reference followed or named. */
import type { Finding, Place, Problem } from './problem.ts';
import type { Components, Schema } from './schema.ts';

/** An object of the document as it is written. */
export type Node = Readonly<Record<string, unknown>>;

export type ParameterPlace = 'path' | 'query' | 'header';

export interface Parameter {
  readonly node: Node;
  /** Its name in the file of shared parameters, where it comes from there. */
  readonly shared: string | undefined;
  readonly name: string;
  readonly place: ParameterPlace;
  readonly required: boolean;
  readonly description: string | undefined;
  readonly schema: Schema;
  /** How a list travels: joined with commas, as a repeated name, or as JSON text. */
  readonly style: 'comma' | 'repeat' | 'json';
  readonly examples: readonly WrittenExample[];
}

/** An example, and the way to it from the node that holds it. */
export interface WrittenExample {
  readonly value: unknown;
  readonly keys: readonly string[];
}

/** A body in one media type. */
export interface Content {
  readonly node: Node;
  readonly contentType: string;
  readonly schema: Schema;
  /** The written examples, the first of which is shown. */
  readonly examples: readonly WrittenExample[];
}

export interface RequestBody {
  readonly node: Node;
  readonly required: boolean;
  readonly description: string | undefined;
  readonly contents: readonly Content[];
}

export interface Answer {
  readonly node: Node;
  /** Its name in the file of shared answers, where it comes from there. */
  readonly shared: string | undefined;
  /** Three digits, a range such as `4XX`, or `default`. */
  readonly status: string;
  readonly success: boolean;
  readonly contents: readonly Content[];
}

export interface Operation {
  readonly node: Node;
  readonly id: string;
  /** Its first tag. */
  readonly tag: string;
  /** In capitals. */
  readonly method: string;
  readonly path: string;
  /** The host it goes to, where it names one itself. */
  readonly host: string | undefined;
  readonly parameters: readonly Parameter[];
  readonly body: RequestBody | undefined;
  readonly answers: readonly Answer[];
  /** What the vendor posts to an address that the request names. */
  readonly callbacks: readonly Content[];
}

export interface Spec {
  /** Name of the folder. */
  readonly vendor: string;
  readonly folder: string;
  /** The content of `openapi.yaml`. */
  readonly node: Node;
  /** Tags in the order of the document. */
  readonly tags: readonly Tag[];
  /** Names of the hosts, that of the document's first server first. */
  readonly hosts: readonly string[];
  /** Names of the security schemes that an operation has unless it names some itself. */
  readonly security: readonly string[];
  readonly operations: readonly Operation[];
  readonly components: Components;
  /** Files of `paths/` by name without ending. */
  readonly pathFiles: ReadonlyMap<string, Node>;
  /** Mistakes that were met while reading. */
  readonly problems: readonly Problem[];
  toProblem(rule: string, finding: Finding): Problem;
  fileOf(node: object): string;
  /** @returns The place of an entry in a file. */
  placeAt(file: string, keys: readonly (string | number)[]): Place;
}

export interface Tag {
  readonly name: string;
  readonly description: string | undefined;
}

/** The answers of an operation that carry a good result. */
export function successesOf(operation: Operation): readonly Answer[] {
  return operation.answers.filter((answer) => answer.success);
}

/** @returns The names of the schemes in a `security` list. */
export function securityNames(list: unknown): string[] {
  return [...new Set((Array.isArray(list) ? (list as object[]) : []).flatMap((entry) => Object.keys(entry)))];
}
