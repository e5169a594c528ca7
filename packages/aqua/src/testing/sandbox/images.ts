/** Registered images. */
import { isObject } from '@sec/core/vendor/testing';
import { consoleFailure, emptyResponse, jsonResponse } from './responses.js';
import { imageDetail, imageRow, isDisallowed, toCountMembers } from './image-row.js';
import { hasRegistry } from './image-scans.js';
import { compareBy, consolePage } from './paging.js';
import { compareFindings, filterFindings, findingRows, findingToWire, readSpan } from './risks.js';
import type { AquaSandboxOptions } from './options.js';
import { type Call, repositoryPattern, type Route, route, toText } from './route.js';
import { queueScan } from './scan-engine.js';
import { withScope } from './scopes.js';
import { findImage, nameOf, type SandboxImage, type SandboxRepository, type SandboxScanEnd, splitName, type Store } from './state.js';

const one = '/api/v2/images/{registry}/{repository}/{tag}';

/**
 * @source Aqua Security API Reference, images [S]; aquasecurity/terraform-provider-aquasec client/image.go [C];
 * BryanKMorrow/aqua-sdk-go, nortonlifelock/aegis, andreazorzetto/aquasec-lib [T]
 */
export function imageRoutes(options: AquaSandboxOptions): readonly Route[] {
  const ofImage = (method: string, path: string, respond: (call: Call, image: SandboxImage) => Response): Route =>
    route(method, `${one}${path}`, (call) => withImage(call, (image) => respond(call, image)), {
      patterns: { repository: repositoryPattern(options) },
    });
  return [
    route('GET', '/api/v2/images', list),
    route('POST', '/api/v2/images', register),
    route('POST', '/api/v2/images/actions/delete', removeByUid),
    // First those that the path of an image could be taken for, too.
    ofImage('GET', '/vulnerabilities', listVulnerabilities),
    ofImage('GET', '/scan_history', listScans),
    // Nothing of the kind is in an image here, which its counts say as well.
    ofImage('GET', '/sensitive', (call) => consolePage(call, [], (row) => row)),
    ofImage('GET', '/malware', (call) => consolePage(call, [], (row) => row)),
    ofImage('GET', '/history_layers', listLayers),
    ofImage('GET', '/resources', listResources),
    ofImage('GET', '', ({ store }, image) => jsonResponse(200, imageDetail(store, options, image))),
    ofImage('DELETE', '', ({ store }, image) => remove(store, [image])),
    route('POST', '/api/v1/images', registerMany),
    route('POST', '/api/v1/images/rescan', rescan),
    route('POST', '/api/v1/images/allow', (call) => decide(call, 'allowed')),
    route('POST', '/api/v1/images/disallow', (call) => decide(call, 'blocked')),
    route('GET', '/api/v2/hub/inventory/assets/images/list', listInventory),
    route('GET', '/api/v2/hub/inventory/assets/images/list/count', (call) =>
      withScope(call, 'countInventoryImages', (covers) => jsonResponse(200, { count: selectInventory(call, covers).length })),
    ),
  ];
}

/** `count` is computed on demand only. */
function list(call: Call): Response {
  const compare = compareBy<SandboxImage>(call.query.get('order_by'), {
    name: nameOf,
    registry: ({ registry }) => registry,
    repository: ({ repository }) => repository,
    created: ({ created }) => created,
    scan_date: ({ scans }) => scans.at(-1)?.date ?? '',
  });
  return consolePage(call, select(call.store, call.query), (image) => imageRow(call.store, call.options, image), {
    unfiltered: call.store.tables.images,
    compare,
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
  const registry = toText(body['registry']);
  const image = toText(body['image']);
  const name = image === '' ? { repository: toText(body['repository']), tag: toText(body['tag']) } : splitName(image);
  if (name.repository === '' || name.tag === '') return consoleFailure(400, 'repository and tag are required');
  if (!hasRegistry(store, registry)) return consoleFailure(400, `registry ${registry} not found`);
  queueScan(store, { registry, ...name }, user);
  return emptyResponse(201);
}

function registerMany(call: Call): Response {
  const names = readNames(call);
  if (names === undefined) return consoleFailure(400, 'images is required');
  const unknown = names.find(({ registry }) => !hasRegistry(call.store, registry));
  if (unknown !== undefined) return consoleFailure(400, `registry ${unknown.registry} not found`);
  for (const name of names) queueScan(call.store, name, call.user);
  return emptyResponse(201);
}

/** Images that are not registered are ignored. */
function rescan(call: Call): Response {
  const names = readNames(call);
  if (names === undefined) return consoleFailure(400, 'images is required');
  for (const name of names) if (find(call.store, name) !== undefined) queueScan(call.store, name, call.user);
  return emptyResponse(201);
}

function decide(call: Call, permission: 'allowed' | 'blocked'): Response {
  const names = readNames(call);
  if (names === undefined) return consoleFailure(400, 'images is required');
  for (const image of names.map((name) => find(call.store, name))) {
    if (image === undefined) continue;
    image.permission = permission;
    image.permission_comment = toText(call.body['comment']);
    image.permission_author = call.user;
    image.permission_ms = call.store.nowMs();
  }
  return emptyResponse(201);
}

/** A repository outlives its images. @source andreazorzetto/aquasec-lib examples/repo-delete-utility, which looks for empty ones [T] */
function remove({ tables }: Store, images: readonly SandboxImage[]): Response {
  const removed = new Set(images);
  tables.images = tables.images.filter((image) => !removed.has(image));
  const isOf =
    (one: SandboxRepository) =>
    ({ registry, repository }: SandboxRepository): boolean =>
      registry === one.registry && repository === one.repository;
  for (const { registry, repository } of images) {
    const isEmpty = isOf({ registry, repository });
    if (!tables.images.some(isEmpty) && !tables.emptyRepositories.some(isEmpty)) tables.emptyRepositories.push({ registry, repository });
  }
  return emptyResponse();
}

function removeByUid({ store, body }: Call): Response {
  const { uids } = body;
  if (!Array.isArray(uids)) return consoleFailure(400, 'uids is required');
  remove(
    store,
    store.tables.images.filter(({ uid }) => uids.includes(uid)),
  );
  return emptyResponse(200);
}

function listVulnerabilities(call: Call, image: SandboxImage): Response {
  const unfiltered = findingRows([image]);
  const rows = filterFindings(call, unfiltered);
  const compare = compareFindings(call.query.get('order_by'));
  const hasCount = call.query.get('skip_count') !== 'true';
  return consolePage(call, rows, (row) => findingToWire(call.store, row), { unfiltered, compare, hasCount });
}

/** One layer has everything. */
function listLayers(call: Call, image: SandboxImage): Response {
  return consolePage(call, [image], ({ digest, created, size, findings = [] }) => {
    const { malware: _, ...counts } = toCountMembers(findings);
    return {
      id: digest,
      position: 0,
      comment: '',
      created: Math.floor(Date.parse(created) / 1000),
      created_by: 'COPY . /srv',
      size,
      is_base_layer: false,
      vulns_found: findings.length,
      ...counts,
    };
  });
}

/** One row for each package. @source Aqua support article 16000084575, on acknowledging by API [S] */
function listResources({ query }: Call, { findings = [] }: SandboxImage): Response {
  const counts = new Map<string, number>();
  for (const { package: name, version } of findings) {
    const cpe = `pkg:/debian:14.1:${name}:${version}`;
    counts.set(cpe, (counts.get(cpe) ?? 0) + 1);
  }
  const compare = compareBy<[string, number]>(query.get('order_by'), {
    vulnerabilities: ([, count]) => count,
    resource_cpe: ([cpe]) => cpe,
  });
  const rows = compare === undefined ? [...counts] : [...counts].toSorted(compare);
  return jsonResponse(200, { count: rows.length, result: rows.map(([resource_cpe]) => ({ resource_cpe })) });
}

/** Newest first. */
function listScans(call: Call, image: SandboxImage): Response {
  const compare = compareBy<SandboxScanEnd>(call.query.get('order_by'), { date: ({ date }) => date, error: ({ error }) => error });
  const toWire = ({ date, error }: SandboxScanEnd): Record<string, unknown> => ({
    date,
    error,
    digest: image.digest,
    docker_id: image.digest,
    image_creation_date: image.created,
    image_pulled: error === '',
    ...toCountMembers(image.findings ?? []),
    disallowed: isDisallowed(image, call.options),
    partial_results: false,
  });
  return consolePage(call, image.scans.toReversed(), toWire, { compare });
}

function listInventory(call: Call): Response {
  const toWire = ({ uid, registry, repository, tag, digest }: SandboxImage): unknown => ({
    image_uid: uid,
    name: nameOf({ repository, tag }),
    registry,
    repository,
    tag,
    digest,
  });
  return withScope(call, 'listInventoryImages', (covers) =>
    consolePage(call, selectInventory(call, covers), toWire, { unfiltered: call.store.tables.images }),
  );
}

/** An image was found when it was first scanned. */
function selectInventory({ store, query, options }: Call, covers: (image: SandboxImage) => boolean): SandboxImage[] {
  const isFound = readSpan(query.get('first_found_date') ?? '', store.nowMs());
  const wanted = query.get('has_workloads') ?? '';
  const isWanted = ({ registry, repository, tag }: SandboxImage): boolean =>
    wanted === '' || wanted === String(options.isRunning?.({ registry, repository, tag }) ?? false);
  return select(store, query).filter(
    (image) => covers(image) && isFound(Date.parse(image.scans[0]?.date ?? image.created)) && isWanted(image),
  );
}

function withImage({ store, params }: Call, respond: (image: SandboxImage) => Response): Response {
  const image = findImage(store, params['registry'] ?? '', params['repository'] ?? '', params['tag'] ?? '');
  return image === undefined ? consoleFailure(404, 'image not found') : respond(image);
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
  return images.map(({ registry, repository, tag }) => ({ registry: toText(registry), repository: toText(repository), tag: toText(tag) }));
}
