/** Registered images. */
import { isObject } from '@sec/core/testing/sandbox';
import { consoleFailure, empty, json } from './answers.js';
import { imageDetail, imageRow, countSeverities, isDisallowed } from './image-row.js';
import { hasRegistry } from './image-scans.js';
import { consolePage, orderRows } from './paging.js';
import { filterFindings, findingRows, findingToWire } from './risks.js';
import { type Call, type Route, route, textOf } from './route.js';
import { queueScan } from './scan-engine.js';
import { findImage, nameOf, type SandboxImage, splitName, type Store } from './state.js';

const one = '/api/v2/images/{registry}/{repository}/{tag}';

/**
 * @source Aqua Security API Reference, images [S]; aquasecurity/terraform-provider-aquasec client/image.go [C];
 * BryanKMorrow/aqua-sdk-go, nortonlifelock/aegis, andreazorzetto/aquasec-lib [T]
 */
export function imageRoutes(): readonly Route[] {
  return [
    route('GET', '/api/v2/images', list),
    route('POST', '/api/v2/images', register),
    route('POST', '/api/v2/images/actions/delete', removeByUid),
    route('GET', one, (call) => withImage(call, (image) => json(200, imageDetail(call.store, call.options, image)))),
    route('DELETE', one, (call) => withImage(call, (image) => remove(call.store, [image]))),
    route('GET', `${one}/vulnerabilities`, (call) => withImage(call, (image) => listVulnerabilities(call, image))),
    route('GET', `${one}/scan_history`, (call) => withImage(call, (image) => listScans(call, image))),
    route('POST', '/api/v1/images', registerMany),
    route('POST', '/api/v1/images/rescan', rescan),
    route('POST', '/api/v1/images/allow', (call) => judge(call, 'allowed')),
    route('POST', '/api/v1/images/disallow', (call) => judge(call, 'blocked')),
    route('GET', '/api/v2/hub/inventory/assets/images/list', listInventory),
    route('GET', '/api/v2/hub/inventory/assets/images/list/count', ({ store, query }) => json(200, { count: select(store, query).length })),
  ];
}

/** `count` is computed on demand only. */
function list(call: Call): Response {
  const images = orderRows(select(call.store, call.query), call.query.get('order_by'), {
    name: nameOf,
    registry: ({ registry }) => registry,
    repository: ({ repository }) => repository,
    created: ({ created }) => created,
    scan_date: ({ scans }) => scans.at(-1)?.date ?? '',
  });
  return consolePage(call, images, (image) => imageRow(call.store, call.options, image), {
    hasCount: call.query.get('include_totals') === 'true',
  });
}

function select({ tables }: Store, query: URLSearchParams): SandboxImage[] {
  const registry = query.get('registry') ?? query.get('registry_name');
  const repository = query.get('repository');
  return tables.images.filter(
    (image) => (registry === null || image.registry === registry) && (repository === null || image.repository === repository),
  );
}

/** Name either by repository and tag, or by repository, `@` and digest. */
function register({ store, body, user }: Call): Response {
  const registry = textOf(body['registry']);
  const image = textOf(body['image']);
  const name = image === '' ? { repository: textOf(body['repository']), tag: textOf(body['tag']) } : splitName(image);
  if (name.repository === '' || name.tag === '') return consoleFailure(400, 'repository and tag are required');
  if (!hasRegistry(store, registry)) return consoleFailure(400, `registry ${registry} not found`);
  queueScan(store, { registry, ...name }, user);
  return empty(201);
}

function registerMany(call: Call): Response {
  const names = readNames(call);
  if (names === undefined) return consoleFailure(400, 'images is required');
  const unknown = names.find(({ registry }) => !hasRegistry(call.store, registry));
  if (unknown !== undefined) return consoleFailure(400, `registry ${unknown.registry} not found`);
  for (const name of names) queueScan(call.store, name, call.user);
  return empty(201);
}

/** Images that are not registered are passed over. */
function rescan(call: Call): Response {
  const names = readNames(call);
  if (names === undefined) return consoleFailure(400, 'images is required');
  for (const name of names) if (find(call.store, name) !== undefined) queueScan(call.store, name, call.user);
  return empty(201);
}

function judge(call: Call, permission: 'allowed' | 'blocked'): Response {
  const names = readNames(call);
  if (names === undefined) return consoleFailure(400, 'images is required');
  for (const image of names.map((name) => find(call.store, name))) {
    if (image === undefined) continue;
    image.permission = permission;
    image.permission_comment = textOf(call.body['comment']);
  }
  return empty(201);
}

function remove({ tables }: Store, images: readonly SandboxImage[]): Response {
  tables.images = tables.images.filter((image) => !images.includes(image));
  return empty();
}

function removeByUid({ store, body }: Call): Response {
  const { uids } = body;
  if (!Array.isArray(uids)) return consoleFailure(400, 'uids is required');
  remove(
    store,
    store.tables.images.filter(({ uid }) => uids.includes(uid)),
  );
  return empty(200);
}

function listVulnerabilities(call: Call, image: SandboxImage): Response {
  const rows = filterFindings(findingRows([image]), call.query, call.store.nowMs());
  return consolePage(call, rows, (row) => findingToWire(row), { hasCount: call.query.get('skip_count') !== 'true' });
}

/** Newest first. */
function listScans(call: Call, image: SandboxImage): Response {
  const { critical, high, medium, low, negligible } = countSeverities(image.findings ?? []);
  return consolePage(call, image.scans.toReversed(), ({ date, error }) => ({
    date,
    error,
    digest: image.digest,
    docker_id: image.digest,
    image_creation_date: image.created,
    image_pulled: error === '',
    crit_vulns: critical,
    high_vulns: high,
    med_vulns: medium,
    low_vulns: low,
    neg_vulns: negligible,
    sensitive_data: 0,
    malware: 0,
    disallowed: isDisallowed(image, call.options),
    partial_results: false,
  }));
}

function listInventory(call: Call): Response {
  return consolePage(call, select(call.store, call.query), (image) => ({
    image_uid: image.uid,
    name: nameOf(image),
    registry: image.registry,
    repository: image.repository,
    tag: image.tag,
    digest: image.digest,
  }));
}

function withImage({ store, params }: Call, answer: (image: SandboxImage) => Response): Response {
  const image = findImage(store, params['registry'] ?? '', params['repository'] ?? '', params['tag'] ?? '');
  return image === undefined ? consoleFailure(404, 'image not found') : answer(image);
}

function find(
  store: Store,
  { registry, repository, tag }: { registry: string; repository: string; tag: string },
): SandboxImage | undefined {
  return findImage(store, registry, repository, tag);
}

function readNames({ body }: Call): { registry: string; repository: string; tag: string }[] | undefined {
  const { images } = body;
  if (!Array.isArray(images) || !images.every(isObject)) return undefined;
  return images.map(({ registry, repository, tag }) => ({ registry: textOf(registry), repository: textOf(repository), tag: textOf(tag) }));
}
