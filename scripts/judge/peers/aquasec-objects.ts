/** Objects that `aquasec` creates, reads, changes and deletes; each step must show in what the sandbox holds. */
import { column, differs, expectHeld, member } from './compare.ts';
import type { Row } from './tenant.ts';
import type { Expectation, See, Visit } from './visit.ts';

const name = 'Judge of peers';

interface Life {
  /** The functions are `create_…`, `get_…`, `update_…` and `delete_…` of it. */
  readonly kind: string;
  readonly args: readonly unknown[];
  readonly object: Row;
  /** Whether an update finds its object by the body alone. */
  readonly isKeyInBody?: boolean;
}

export async function seeConsoleObjects(see: See): Promise<void> {
  const common = { description: 'first', enabled: true, application_scopes: ['Global'] };
  await seeLife(see, { kind: 'runtime_policy', args: [], object: { name, runtime_type: 'container', enforce: false, ...common } });
  for (const type of ['image', 'host', 'function', 'kubernetes'])
    await seeLife(see, { kind: 'assurance_policy', args: [type], object: { name: `${name}, ${type}`, assurance_type: type, ...common } });
  const group = { id: name, logicalname: name, description: 'first', type: 'agent', orchestrator: {}, gateways: [] };
  await seeLife(see, { kind: 'enforcer_group', args: [], object: group, isKeyInBody: true });
}

async function seeLife(see: See, { kind, args, object, isKeyInBody = false }: Life): Promise<void> {
  const key = String(object['id'] ?? object['name']);
  const changed = { ...object, description: 'second' };
  const described =
    (text: string): Expectation =>
    (value, _, result) =>
      differs(member(value, 'description'), text, result);
  const created = await see(`create_${kind}`, [...args, object], expectHeld(key, true));
  await see(`get_${kind}`, [...args, key], described('first'));
  await see(`update_${kind}`, isKeyInBody ? [...args, changed] : [...args, key, changed], expectHeld(key, true));
  await see(`get_${kind}`, [...args, key], described('second'));
  await see(`delete_${kind}`, [...args, key], expectHeld(key, false));
  const isGone = created !== undefined;
  await see(`get_${kind}`, [...args, key], (value, _, result) => differs(value, null, result), { isGone });
}

/** The export service has a host of its own, and stands before the token. */
export async function seeExports({ see }: Visit, token: unknown): Promise<void> {
  const base = 'https://us-east-1.edge.cloud.aquasec.com/cnapp/export';
  const seeExport = (one: string, args: readonly unknown[], expect: Expectation): Promise<unknown> =>
    see({ function: `aquasec.${one}`, args: [base, token, ...args] }, expect);
  await see({ function: 'aquasec.get_export_base_url', named: { token } }, (value, _, result) => differs(value, base, result));
  const isArray: Expectation = (value, _, result) => differs(Array.isArray(value), true, result);
  const isGood: Expectation = (value, _, result) => differs(Number(member(value, 'status')) < 300, true, result);
  const integrations = await seeExport('get_integrations', [], isArray);
  const integration = column(integrations, 'id')?.[0] ?? 'int-4d07';
  await seeExport('get_export_entities', [], (value, _, result) => differs(typeof value, 'object', result));
  await seeExport('get_export_capacity', [], isArray);
  const id = (await seeExport('create_export', [name, integration, 'images'], expectHeld(name, true))) ?? 'none';
  await seeExport('api_create_export', [`${name}, too`, integration, 'images'], expectHeld(`${name}, too`, true));
  await seeExport('get_exports', [], (value, _, result) => differs(column(value, 'name')?.includes(name), true, result));
  await seeExport('api_get_export', [id], isGood);
  await seeExport('api_set_export_active', [id, false], isGood);
  await seeExport('api_delete_exports', [[id]], expectHeld(name, false));
}
