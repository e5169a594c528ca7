/** Compares the ES modules of the packed packages with their CommonJS twins. Arguments: all entry points. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { inspect } from 'node:util';

const require = createRequire(import.meta.url);
const entries = process.argv.slice(2);

/** Every entry point in both formats. */
const formats = { import: {}, require: {} };
for (const entry of entries) {
  formats.import[entry] = { ...(await import(entry)) };
  formats.require[entry] = { ...require(entry) };
}

const call = { operation: { id: 'getThing', method: 'GET', path: '/things/{id}' }, attempts: 1, mayHaveSucceeded: false };
const place = { operationId: 'getThing', pointer: '/id', expected: 'string', received: 'number', severity: 'failure' };

/** One error of each class. */
const make = {
  ConfigError: (Class) => new Class('baseUrl', 'message'),
  InputError: (Class) => new Class('message', { operationId: 'getThing', member: 'id' }),
  AuthError: (Class) => new Class(call, 'message', { status: 401 }),
  NetworkError: (Class) => new Class(call, 'message', { notSent: true }),
  TimeoutError: (Class) => new Class(call, { phase: 'headers', limit: 'timeoutMs', timeoutMs: 1 }),
  HttpError: (Class) => new Class(call, 'message', { status: 404, kind: 'notFound' }),
  ParseError: (Class) => new Class(call, 'message', { status: 200 }),
  ValidationError: (Class) => new Class(call, [place]),
  IncompleteListError: (Class) => new Class('getThing', { reason: 'short', received: 1, total: 2 }),
  WorkflowError: (Class) => new Class('doThing', 'failed', 'message'),
};
const classNames = Object.keys(make);

for (const entry of entries) {
  const [names, twins] = ['import', 'require'].map((format) => Object.keys(formats[format][entry]).toSorted());
  assert.ok(names.length > 0, `${entry} exports nothing`);
  assert.deepEqual(twins, names, `names of ${entry}`);
}

for (const [format, modules] of Object.entries(formats)) {
  const core = modules['@sec/core'];
  const isErrorClass = (value) => typeof value === 'function' && Object.prototype.isPrototypeOf.call(core.SecError, value);
  const exported = Object.entries(core).flatMap(([name, value]) => (isErrorClass(value) ? [name] : []));
  assert.deepEqual(exported.toSorted(), classNames.toSorted(), `error classes of @sec/core, ${format}`);
  assert.equal(core.SecError.name, 'SecError');
  for (const [name, create] of Object.entries(make)) {
    const error = create(core[name]);
    assert.equal(core[name].name, name, `the class ${name}, ${format}`);
    assert.equal(error.name, name, format);
    assert.equal(inspect(error).split(/[^\w]/, 1)[0], name, `what console.log shows of ${name}, ${format}: ${inspect(error)}`);
  }
  // Whatever entry point an error class comes from, there is one of it in each format.
  for (const entry of entries)
    for (const name of ['SecError', ...classNames])
      if (name in modules[entry]) assert.equal(modules[entry][name], core[name], `${name} of ${entry}, ${format}`);
}

for (const [makers, checkers] of [
  ['import', 'require'],
  ['require', 'import'],
]) {
  const own = formats[makers]['@sec/core'];
  const other = formats[checkers]['@sec/core'];
  for (const [name, create] of Object.entries(make)) {
    const error = create(own[name]);
    assert.ok(!Object.prototype.isPrototypeOf.call(other[name].prototype, error), `${name} is the same class in both formats`);
    const classes = ['SecError', ...classNames].filter((one) => error instanceof other[one]);
    assert.deepEqual(classes, ['SecError', name], `classes by ${checkers} of an error by ${makers}`);
    assert.ok(other.isSecError(error), `isSecError by ${checkers} of ${name} by ${makers}`);
  }
}
