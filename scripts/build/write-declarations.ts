/** Writes the types of a package: a declaration for each source file that its entry points lead to, and a twin for CommonJS. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { type Package, root } from '../packages.ts';

/** Large files of types alone. They are published once, in the form that both module systems may import. */
const shared = /\/generated\/schemas?\.ts$/;

const { config } = ts.readConfigFile(join(root, 'tsconfig.build.json'), (path) => ts.sys.readFile(path)) as { readonly config: object };
const { options } = ts.parseJsonConfigFileContent({ ...config, files: [] }, ts.sys, root);

/** @throws Error when an export does not spell out its type. */
export function writeDeclarations({ folder, entries }: Package): void {
  const source = join(folder, 'src');
  const write = (path: string, text: string): void => {
    const target = join(folder, 'dist', relative(source, path).replace(/\.ts$/, ''));
    const isShared = (name: string): boolean => shared.test(sourceOf(path, name));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(
      `${target}.d.cts`,
      importCommonJs(text, () => true),
    );
    if (!shared.test(path)) writeFileSync(`${target}.d.ts`, importCommonJs(text, isShared));
  };
  for (const [path, text] of declare(Object.values(entries))) write(path, text);
  // An entry point that is the index of a folder is published beside the folder, as its code is.
  for (const [name, file] of Object.entries(entries))
    if (file === join(source, name, 'index.ts')) write(join(source, `${name}.ts`), `export * from './${basename(name)}/index.js';\n`);
}

/** @returns The declarations of some sources and of all that these refer to, by the path of the source. */
function declare(entries: readonly string[]): ReadonlyMap<string, string> {
  const declarations = new Map<string, string>();
  const visit = (path: string): void => {
    if (declarations.has(path)) return;
    const text = declareFile(path);
    declarations.set(path, text);
    for (const name of importsOf(text)) visit(sourceOf(path, name));
  };
  entries.forEach(visit);
  return declarations;
}

function declareFile(path: string): string {
  const written = path.replace(/\.ts$/, '.d.ts');
  if (existsSync(written)) return readFileSync(written, 'utf8');
  const { outputText, diagnostics = [] } = ts.transpileDeclaration(readFileSync(path, 'utf8'), {
    fileName: path,
    compilerOptions: options,
    reportDiagnostics: true,
  });
  if (diagnostics.length > 0) throw new Error(ts.formatDiagnostics(diagnostics, formatHost));
  // Two spaces a level, as in the sources: of the large files a fifth is indentation.
  return dropDoubled(outputText).replace(/^ +/gm, (indent) => indent.slice(Math.floor(indent.length / 2)));
}

/**
 * Looking at one file alone, the compiler writes a class member that is named by a symbol of the language twice: as a
 * property, and as what it is. Both together do not compile.
 */
function dropDoubled(text: string): string {
  return text.replace(/^( *(?:static )?\[Symbol\.\w+\]): .*\n(?=(?:(?!\}).*\n)*?\1)/gm, '');
}

/** The files of the same package that a declaration refers to. */
function importsOf(text: string): string[] {
  return ts
    .preProcessFile(text)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => name.startsWith('.'));
}

function sourceOf(path: string, name: string): string {
  return join(dirname(path), name.replace(/\.js$/, '.ts'));
}

/** The same declaration, referring to the form for CommonJS of some of the files. */
function importCommonJs(text: string, applies: (name: string) => boolean): string {
  const names = new Set(importsOf(text).filter(applies));
  return text.replace(/(['"])(\.[^'"\n]*)\.js\1/g, (whole, quote: string, name: string) =>
    names.has(`${name}.js`) ? `${quote}${name}.cjs${quote}` : whole,
  );
}

const formatHost: ts.FormatDiagnosticsHost = {
  getCanonicalFileName: (path) => path,
  getCurrentDirectory: () => root,
  getNewLine: () => '\n',
};
