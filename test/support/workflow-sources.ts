/** What the sources say of every workflow that the packages export: its types, its reasons, and the steps that throw them. */
import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../../scripts/packages.ts';

export const vendors = ['aqua', 'datatheorem', 'insightcloudsec', 'risken'] as const;
export type Vendor = (typeof vendors)[number];

/** A workflow, or a function like `evaluateScanResult` that throws as one without a client. */
export interface WorkflowSource {
  readonly vendor: Vendor;
  readonly name: string;
  /** Whether it takes a client, as all but those do that only read what they are given. */
  readonly hasClient: boolean;
  /** Reasons that its steps throw, sorted. */
  readonly thrown: readonly string[];
  /** Members of its closed type of reasons, sorted; `undefined` where none is exported. */
  readonly closed: readonly string[] | undefined;
  /** Reasons of the closed type that no documentation explains. */
  readonly unexplained: readonly string[];
  /** Names that its errors may carry. */
  readonly names: readonly string[];
  /** The guard, as a type predicate: name and reasons that it narrows to. `undefined` where none is exported. */
  readonly guard: { readonly name: string; readonly reasons: readonly string[] } | undefined;
  readonly docs: string;
  /** Options by name, in their types; `undefined` where it takes none. */
  readonly options: readonly string[] | undefined;
  /** Names that `assertOptions` is told of; `undefined` where it is not called. */
  readonly checkedOptions: readonly string[] | undefined;
  /** What differs from the shape of all workflows, one sentence each. */
  readonly differs: readonly string[];
}

const program = createProgram();
const checker = program.getTypeChecker();
const core = namesOf('core');

/** Reads all packages; to be called once, in a hook with time. */
export function readWorkflows(): WorkflowSource[] {
  return vendors.flatMap((vendor) => {
    const own = namesOf(vendor);
    return [...own].flatMap(([name, symbol]) => {
      const declaration = functionOf(symbol);
      if (declaration === undefined || core.has(name)) return [];
      const reached = reachedFrom(declaration);
      const thrown = reasonsIn(reached);
      const hasClient = takesClient(declaration) && optionsOf(declaration) !== undefined;
      if ((!hasClient && thrown.length === 0) || /^create\w+Client$/.test(name)) return [];
      return [describeWorkflow({ vendor, name, hasClient, declaration, reached, thrown, own })];
    });
  });
}

/** Exported functions of a client that take no options. */
export function withoutOptions(vendor: Vendor): string[] {
  return [...namesOf(vendor)].flatMap(([name, symbol]) => {
    const declaration = core.has(name) ? undefined : functionOf(symbol);
    return declaration !== undefined && takesClient(declaration) && optionsOf(declaration) === undefined ? [name] : [];
  });
}

/** Every `is…Error` and `…Reason` that a package exports, for workflows or not. */
export function namesOfErrors(vendor: Vendor): { readonly guards: readonly string[]; readonly reasons: readonly string[] } {
  const own = [...namesOf(vendor)].filter(([name, { declarations = [] }]) => !core.has(name) && declarations.some(isOurs));
  const names = own.map(([name]) => name);
  return { guards: names.filter((name) => /^is[A-Z]\w*Error$/.test(name)), reasons: names.filter((name) => /^[A-Z]\w*Reason$/.test(name)) };
}

/** Places where a package makes the error of a workflow without the compiler comparing its reason. */
export function uncheckedThrows(): string[] {
  return sources().flatMap((source) => {
    if (source.fileName.endsWith('/core/src/workflow/workflow-error.ts')) return [];
    const found: string[] = [];
    visit(source, (node) => {
      if (ts.isNewExpression(node) && node.expression.getText() === 'WorkflowError') found.push(placeOf(node));
      if (!ts.isCallExpression(node) || node.expression.getText() !== 'workflowError') return;
      // A name that carries no reasons, or all, compares nothing.
      const carried = node.arguments[0] && reasonsCarried(checker.getTypeAtLocation(node.arguments[0]));
      if (carried === undefined || carried.length === 0) found.push(placeOf(node));
    });
    return found;
  });
}

/** Parameters by the name of a workflow that are plain strings, and are passed on to what throws: they would carry any reason. */
export function uncheckedNames(): string[] {
  return sources().flatMap((source) => {
    const found: string[] = [];
    visit(source, (node) => {
      if (!ts.isCallExpression(node)) return;
      const parameters = checker.getResolvedSignature(node)?.getParameters() ?? [];
      for (const [index, argument] of node.arguments.entries()) {
        const parameter = parameters[index];
        const wanted = parameter && reasonsCarried(checker.getTypeOfSymbol(parameter));
        if (wanted === undefined || wanted.length === 0) continue;
        const given = reasonsCarried(checker.getTypeAtLocation(argument));
        if (given === undefined) found.push(placeOf(argument));
      }
    });
    return found;
  });
}

interface Found extends Pick<WorkflowSource, 'vendor' | 'name' | 'hasClient' | 'thrown'> {
  readonly declaration: ts.FunctionDeclaration;
  readonly reached: ReadonlySet<ts.Node>;
  readonly own: ReadonlyMap<string, ts.Symbol>;
}

function describeWorkflow(found: Found): WorkflowSource {
  const { vendor, name, hasClient, thrown, declaration, reached, own } = found;
  const pascal = name.charAt(0).toUpperCase() + name.slice(1);
  const reasonType = own.get(`${pascal}Reason`);
  const closed = reasonType && literalsOf(checker.getDeclaredTypeOfSymbol(reasonType));
  const explained = reasonType === undefined ? '' : docsOfReasons(reasonType, new Set());
  const options = optionsOf(declaration);
  return {
    vendor,
    name,
    hasClient,
    thrown,
    closed,
    unexplained: (closed ?? []).filter((reason) => !explained.includes(`\`${reason}\``)),
    names: namesIn(reached),
    guard: guardOf(own.get(`is${pascal}Error`)),
    // An overload has documentation of its own.
    docs: (own.get(name)?.declarations ?? [])
      .flatMap((one) => ts.getJSDocCommentsAndTags(one))
      .map((node) => node.getText())
      .join('\n'),
    options: options?.map((option) => option.name).toSorted(),
    checkedOptions: checkedOptionsIn(declaration),
    differs: hasClient ? differencesOf(found, pascal) : [],
  };
}

/** @returns What differs from the shape that decision 0014 gives all workflows. */
function differencesOf({ declaration, own }: Found, pascal: string): string[] {
  const differs: string[] = [];
  const options = optionsOf(declaration) ?? [];
  const [, input] = declaration.parameters;
  // A part of it that an operation takes, or a string, is no type of the workflow.
  if (input?.name.getText() === 'input' && input.type?.getText().replace(/<.*/, '') !== `${pascal}Input`)
    differs.push(`its input is no ${pascal}Input`);
  const optionType = (name: string): ts.Type | undefined => {
    const symbol = options.find((option) => option.name === name);
    return symbol && checker.getNonNullableType(checker.getTypeOfSymbol(symbol));
  };
  const isLike = (type: ts.Type, base: string): boolean => {
    const symbol = core.get(base);
    const wanted = symbol && checker.getDeclaredTypeOfSymbol(symbol);
    return wanted !== undefined && wanted.getProperties().every((member) => checker.getPropertyOfType(type, member.name) !== undefined);
  };
  const text = (type: ts.Type | undefined): string => (type === undefined ? 'none' : checker.typeToString(type));
  if (text(optionType('signal')) !== 'AbortSignal') differs.push('it takes no signal');
  for (const name of ['timeoutMs', 'intervalMs'])
    if (!/^(none|number)$/.test(text(optionType(name)))) differs.push(`"${name}" is no number`);
  const progress = optionType('onProgress')?.getCallSignatures()[0]?.getParameters()[0];
  const progressType = progress && checker.getTypeOfSymbol(progress);
  if (progressType !== undefined) {
    for (const part of progressType.isUnion() ? progressType.types : [progressType])
      for (const member of ['step', 'elapsedMs'])
        if (checker.getPropertyOfType(part, member) === undefined) differs.push(`its progress has no "${member}"`);
    if (!own.has(text(progressType))) differs.push(`${text(progressType)} is not exported`);
  }
  const onToken = optionType('onResumeToken');
  if (onToken !== undefined && !/^\(resumeToken: string\) => void$/.test(text(onToken)))
    differs.push('"onResumeToken" takes something else');
  if (onToken !== undefined && optionType('timeoutMs') === undefined) differs.push('it gives a resume token, and has no time limit');
  const returned = checker.getSignatureFromDeclaration(declaration)!.getReturnType();
  const entries = checker.getPropertyOfType(returned, 'next') !== undefined;
  if (entries !== (optionType('continuationToken') !== undefined)) differs.push('it iterates, and takes no token, or takes one without');
  if (entries && checker.getPropertyOfType(returned, 'continuationToken') === undefined) differs.push('its iterator cannot be resumed');
  if (!entries && returned.symbol?.name !== 'Promise') differs.push('it returns neither a promise nor an iterator');
  const result = entries ? undefined : checker.getAwaitedType(returned);
  const has = (member: string): boolean => result !== undefined && checker.getPropertyOfType(result, member) !== undefined;
  const composed = result?.aliasSymbol ?? result?.symbol;
  if (['verdict', 'outcome', 'connection', 'failures', 'resumeToken'].some(has) && composed?.name.endsWith('Result') !== true)
    differs.push('what it composes is no …Result');
  if (result !== undefined && has('verdict') && !isLike(result, 'GateResult')) differs.push('its verdict lacks members of a gate');
  if (result !== undefined && optionType('runningStatuses') !== undefined && has('status') && !isLike(result, 'WaitResult'))
    differs.push('its status lacks members of a wait');
  if (has('results') && !has('failures')) differs.push('it has results, and does not count failures');
  return differs;
}

function takesClient(declaration: ts.FunctionDeclaration): boolean {
  return declaration.parameters[0]?.name.getText() === 'client';
}

/** Members of the type of the last parameter, where that is the options. */
function optionsOf(declaration: ts.FunctionDeclaration): readonly ts.Symbol[] | undefined {
  const parameter = declaration.parameters.at(-1);
  if (parameter === undefined || parameter.name.getText() !== 'options') return undefined;
  return checker.getPropertiesOfType(checker.getNonNullableType(checker.getTypeAtLocation(parameter)));
}

/** Names in the call of `assertOptions`, or in the type of an iteration, with those that both know by themselves. */
function checkedOptionsIn(declaration: ts.FunctionDeclaration): readonly string[] | undefined {
  let names: string[] | undefined;
  visit(declaration, (node) => {
    if (!ts.isCallExpression(node)) return;
    const callee = node.expression.getText();
    if (callee === 'assertOptions') names = ['signal', ...stringsIn(node.arguments[2])];
    if (callee !== 'resumable') return;
    const type = node.arguments[1];
    const property =
      type && ts.isObjectLiteralExpression(type)
        ? type.properties.find((member): member is ts.PropertyAssignment => member.name?.getText() === 'options')
        : undefined;
    names = ['signal', 'continuationToken', ...stringsIn(property?.initializer)];
  });
  return names?.toSorted();
}

/** The strings of an array, through spreads and constants. */
function stringsIn(node: ts.Expression | undefined): string[] {
  if (node === undefined) return [];
  if (ts.isStringLiteral(node)) return [node.text];
  if (ts.isArrayLiteralExpression(node)) return node.elements.flatMap((element) => stringsIn(element));
  if (ts.isSpreadElement(node)) return stringsIn(node.expression);
  if (!ts.isIdentifier(node)) return [];
  const declaration = resolve(node)?.valueDeclaration;
  return declaration !== undefined && ts.isVariableDeclaration(declaration) ? stringsIn(declaration.initializer) : [];
}

function guardOf(symbol: ts.Symbol | undefined): WorkflowSource['guard'] {
  const declaration = symbol && functionOf(symbol);
  const predicate = declaration && checker.getTypePredicateOfSignature(checker.getSignatureFromDeclaration(declaration)!);
  if (predicate?.type === undefined) return undefined;
  const member = (name: string): string[] => {
    const property = checker.getPropertyOfType(predicate.type!, name);
    return property === undefined ? [] : literalsOf(checker.getTypeOfSymbol(property));
  };
  return { name: member('workflow').join(), reasons: member('reason') };
}

/** The documentation of a type of reasons, and of those that it is made of. */
function docsOfReasons(symbol: ts.Symbol, seen: Set<ts.Symbol>): string {
  if (seen.has(symbol)) return '';
  seen.add(symbol);
  const declaration = symbol.declarations?.[0];
  let docs = ts.displayPartsToString(symbol.getDocumentationComment(checker));
  if (declaration !== undefined)
    visit(declaration, (node) => {
      if (!ts.isTypeReferenceNode(node)) return;
      const found = resolve(node.typeName);
      if (found !== undefined && found.name.endsWith('Reason')) docs += docsOfReasons(found, seen);
    });
  return docs;
}

/** Everything in the packages that a function refers to, itself included, except other workflows. */
function reachedFrom(start: ts.FunctionDeclaration): Set<ts.Node> {
  const reached = new Set<ts.Node>();
  const open: ts.Node[] = [start];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (reached.has(node)) continue;
    reached.add(node);
    visit(node, (inner) => {
      if (!ts.isIdentifier(inner)) return;
      const declaration = resolve(inner)?.valueDeclaration;
      if (declaration === undefined || !isOurs(declaration)) return;
      if (ts.isFunctionDeclaration(declaration) || ts.isClassDeclaration(declaration)) open.push(declaration);
      // A constant of a module; those within functions are seen there.
      else if (ts.isVariableDeclaration(declaration) && ts.isSourceFile(declaration.parent.parent.parent)) open.push(declaration);
    });
  }
  return reached;
}

/** Reasons that `workflowError` is called with; of a limit on time `timeout`. */
function reasonsIn(reached: ReadonlySet<ts.Node>): string[] {
  const reasons = new Set<string>();
  for (const root of reached)
    visit(root, (node) => {
      if (!ts.isCallExpression(node)) return;
      const callee = node.expression.getText();
      const [, second] = node.arguments;
      if (callee === 'workflowError' && second !== undefined) {
        if (node.getSourceFile().fileName.endsWith('/with-timeout.ts')) return;
        for (const reason of literalsOf(checker.getTypeAtLocation(second))) reasons.add(reason);
      }
      if (callee === 'withTimeout' && second !== undefined && checker.getPropertyOfType(checker.getTypeAtLocation(second), 'timeoutMs'))
        reasons.add('timeout');
    });
  return [...reasons].toSorted();
}

/** Values of the constants that carry reasons. */
function namesIn(reached: ReadonlySet<ts.Node>): string[] {
  const names = new Set<string>();
  for (const root of reached)
    visit(root, (node) => {
      if (!ts.isVariableDeclaration(node) || node.type === undefined || !node.type.getText().startsWith('Workflow<')) return;
      if (node.initializer !== undefined && ts.isStringLiteral(node.initializer)) names.add(node.initializer.text);
    });
  return [...names].toSorted();
}

/** Reasons that the name of a workflow, or a run with one, carries; `undefined` where the type is that of no name. */
function reasonsCarried(type: ts.Type): readonly string[] | undefined {
  const parts = type.isUnionOrIntersection() ? type.types : [type];
  for (const part of parts) {
    const phantom = part.getProperties().find(({ name }) => name.startsWith('__@reasons'));
    if (phantom !== undefined) {
      const [signature] = checker.getNonNullableType(checker.getTypeOfSymbol(phantom)).getCallSignatures();
      const parameter = signature?.getParameters()[0];
      return parameter === undefined ? [] : literalsOf(checker.getTypeOfSymbol(parameter));
    }
    if (part.isIntersection()) {
      const inner = reasonsCarried(part);
      if (inner !== undefined) return inner;
    }
  }
  return undefined;
}

function literalsOf(type: ts.Type): string[] {
  const parts = type.isUnion() ? type.types : [type];
  return parts.flatMap((part) => (part.isStringLiteral() ? [part.value] : [])).toSorted();
}

function functionOf(symbol: ts.Symbol): ts.FunctionDeclaration | undefined {
  return symbol.declarations?.findLast((declaration): declaration is ts.FunctionDeclaration => ts.isFunctionDeclaration(declaration));
}

/** Names that the entry of a package exports. */
function namesOf(name: string): Map<string, ts.Symbol> {
  const file = program.getSourceFile(join(root, 'packages', name, 'src', 'index.ts'));
  const module = file && checker.getSymbolAtLocation(file);
  const found = module === undefined ? [] : checker.getExportsOfModule(module);
  return new Map(found.map((symbol) => [symbol.name, unalias(symbol)]));
}

function resolve(node: ts.Node): ts.Symbol | undefined {
  const symbol = checker.getSymbolAtLocation(node);
  if (symbol === undefined) return undefined;
  // `{ workflow }` is a member and the constant behind it.
  const value = ts.isShorthandPropertyAssignment(node.parent) ? checker.getShorthandAssignmentValueSymbol(node.parent) : symbol;
  return unalias(value ?? symbol);
}

function unalias(symbol: ts.Symbol): ts.Symbol {
  return (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol);
}

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => visit(child, see));
}

function isOurs(node: ts.Node): boolean {
  return /\/packages\/\w+\/src\/(?!generated|testing)/.test(node.getSourceFile().fileName);
}

function sources(): ts.SourceFile[] {
  return program.getSourceFiles().filter((source) => isOurs(source));
}

function placeOf(node: ts.Node): string {
  const source = node.getSourceFile();
  const { line } = source.getLineAndCharacterOfPosition(node.getStart());
  return `${source.fileName.replace(/^.*\/packages\//, '')}:${line + 1} ${node.getText().slice(0, 60)}`;
}

function createProgram(): ts.Program {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as { readonly config: object };
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: ['vitest.config.ts'] }, ts.sys, root);
  const entries = ['core', ...vendors].map((name) => join(root, 'packages', name, 'src', 'index.ts'));
  return ts.createProgram([...entries, join(root, 'packages', 'core', 'src', 'vendor.ts')], options);
}
