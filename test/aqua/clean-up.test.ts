import { describe, expect, test } from 'vitest';
import {
  cleanUpImages,
  type CleanUpImagesProgress,
  type CleanUpPlan,
  ConfigError,
  findStaleImages,
  formatCleanUp,
  HttpError,
  IncompleteListError,
  isCleanUpImagesError,
  isFindStaleImagesError,
  readOnly,
} from '@sec/aqua';
import { drawFrom } from '../reliability/support/seeded.js';
import { nameOf, openEstate, stale } from './clean-up-estate.js';

/** Whys of what is kept, by name. */
function whys({ kept }: Pick<CleanUpPlan, 'kept'>): Record<string, string> {
  return Object.fromEntries(kept.map(({ tag, why, ...rest }) => [nameOf(tag === '' ? rest : { ...rest, tag }), why]));
}

const namesOf = (items: readonly { readonly registry: string; readonly repository: string; readonly tag?: string }[]): string[] =>
  items.map((item) => nameOf(item)).toSorted();

/** Something runs, so that the console knows what does, and it is none of the images. */
const others = { rows: { listContainers: [{ id: 'c-1', image_name: 'other/thing:1' }] } } as const;

describe('finding', () => {
  test('images that are old enough and that nothing uses are found, and nothing is changed', async () => {
    const { client, writes, names, sandbox } = openEstate({ lists: others });
    const before = JSON.stringify(sandbox.state);

    const plan = await findStaleImages(readOnly(client), stale);

    expect(namesOf(plan.images)).toEqual(names().toSorted());
    expect([plan.considered, plan.recent, plan.kept]).toEqual([12, 0, []]);
    expect(writes()).toEqual([]);
    expect(JSON.stringify(sandbox.state)).toBe(before);
  });

  test('both spans must be over where both are given, and a young image is no candidate', async () => {
    const { client, clock } = openEstate({ lists: others });

    const young = await findStaleImages(client, { olderThanDays: 90 });
    const scanned = await findStaleImages(client, { olderThanDays: 1.5, notScannedForDays: 1.5 });
    clock.advance(86_400_000);
    const later = await findStaleImages(client, { olderThanDays: 1.5, notScannedForDays: 1.5 });

    expect([young, scanned].map(({ images, recent }) => [images.length, recent])).toEqual([
      [0, 12],
      [0, 12],
    ]);
    // The scans of two images failed later.
    expect([later.images.length, later.recent]).toEqual([10, 2]);
  });

  test('what runs is kept: by its name in the inventory, by its content under another name, and by a container', async () => {
    const { client, sandbox, intercept } = openEstate({ isRunning: ({ tag, repository }) => tag === '1.1.0' && repository === 'acme/api' });
    const { digest } = sandbox.state.images.find(({ repository, tag }) => repository === 'acme/api' && tag === '1.1.0') ?? {};
    sandbox.lists.seed('listContainers', [
      { id: '1', image_name: 'registry.acme.example:5000/acme/worker:1.2.0' },
      { id: '2', image_name: `elsewhere/web@${sandbox.state.images[3]?.digest}` },
    ]);
    intercept(async (request, next) => {
      const response = await next(request);
      if (!request.url.includes('/api/v2/images?')) return response;
      const body = (await response.json()) as { result: { repository: string; tag: string; digest: string }[] };
      for (const row of body.result)
        if (row.repository === 'acme/web' && row.tag === '1.0.0') row.digest = String(digest).slice(7).toUpperCase();
      return Response.json(body);
    });

    const plan = await findStaleImages(client, stale);

    expect(whys(plan)).toEqual({
      'Production Registry/acme/api:1.1.0': 'inUse',
      'Production Registry/acme/worker:1.2.0': 'inUse',
      'Docker Hub/acme/web:1.0.0': 'inUse',
      'Docker Hub/acme/web:1.1.0': 'inUse',
    });
    expect(plan.images).toHaveLength(8);
  });

  test('where the console knows no workload at all, everything is kept unless the caller says otherwise', async () => {
    const { client, sandbox } = openEstate({ lists: { rows: { listContainers: [] } } });

    const plan = await findStaleImages(client, stale);
    const allowed = await findStaleImages(client, { ...stale, allowWithoutWorkloads: true });

    expect(new Set(plan.kept.map(({ why }) => why))).toEqual(new Set(['useUnknown']));
    expect([plan.images.length, plan.kept.length, allowed.images.length]).toEqual([0, 12, 12]);
    await cleanUpImages(client, { plan: { ...allowed, allowWithoutWorkloads: false }, dryRun: false });
    expect(sandbox.state.images).toHaveLength(12);
  });

  test('a console that ignores the filter for workloads has everything kept', async () => {
    const { client, sandbox } = openEstate({ lists: others });
    sandbox.lists.set({ ignoreFilters: true }, 'listInventoryImages');

    const plan = await findStaleImages(client, stale);

    expect([plan.images.length, Object.values(whys(plan)).every((why) => why === 'inUse')]).toEqual([0, true]);
  });

  test('a console that ignores the filter for registries widens no plan', async () => {
    const { client, sandbox } = openEstate({ lists: others });
    sandbox.lists.set({ ignoreFilters: true }, 'listImages', 'listRepositories');

    const plan = await findStaleImages(client, { ...stale, registries: ['Docker Hub', 'Docker Hub'], emptyRepositories: true });

    expect(new Set(plan.images.map(({ registry }) => registry))).toEqual(new Set(['Docker Hub']));
    expect(plan.repositories.map(({ repository }) => repository)).toEqual(['acme/web']);
    expect(plan.considered).toBe(4);
  });

  test('images that were decided by hand, are being scanned, are the newest, or that the caller wants are kept', async () => {
    const { client, clock } = openEstate({ lists: others, scanDurationMs: 1e9 });
    const web = { registry: 'Docker Hub', repository: 'acme/web' };
    await client.images.allowImages({ images: [{ ...web, tag: '1.0.0' }] });
    await client.images.blockImages({ images: [{ ...web, tag: '1.1.0' }] });
    await client.images.rescanImages({ images: [{ ...web, tag: '1.2.0' }] });
    clock.advance(1_000);

    const plan = await findStaleImages(client, { ...stale, registries: ['Docker Hub'], keep: ({ tag }) => tag === '1.3.0' });
    const newest = await findStaleImages(client, { ...stale, keepNewest: 3 });

    expect(whys(plan)).toEqual({
      'Docker Hub/acme/web:1.0.0': 'decidedByHand',
      'Docker Hub/acme/web:1.1.0': 'decidedByHand',
      'Docker Hub/acme/web:1.2.0': 'scanning',
      'Docker Hub/acme/web:1.3.0': 'callback',
    });
    expect(namesOf(newest.images)).toEqual(['Production Registry/acme/api:1.0.0', 'Production Registry/acme/worker:1.0.0']);
  });

  test('an image without a date or a name is kept', async () => {
    const { client, sandbox } = openEstate({ lists: others });
    const row = { registry: 'Docker Hub', repository: 'a', tag: '1', created: '2020-01-01T00:00:00Z' };
    sandbox.lists.seed('listImages', [
      { ...row, created: '0001-01-01T00:00:00Z' },
      { ...row, tag: '' },
      { ...row, tag: '2', scan_date: '' },
    ]);
    sandbox.lists.seed('listInventoryImages', []);

    const plan = await findStaleImages(client, stale);

    expect(plan.kept.map(({ why }) => why)).toEqual(['ageUnknown', 'unnamed', 'useUnknown']);
  });

  test.each([
    ['shrink', 'changed'],
    ['grow', undefined],
  ] as const)('a list of images that changes while it is read (%s) ends it before anything is decided', async (change, reason) => {
    const { client, sandbox, writes } = openEstate({ seed: { images: 60 }, lists: { ...others, maxPageSize: 10 } });
    sandbox.lists.set({ [change]: { rows: 20 }, maxPageSize: 10 }, 'listImages');

    const found = await findStaleImages(client, stale).catch((error: unknown) => error);

    if (reason === undefined) expect((found as CleanUpPlan).considered).toBe(60);
    else expect(found).toMatchObject({ code: 'SEC_INCOMPLETE_LIST', reason });
    expect(found instanceof IncompleteListError).toBe(reason !== undefined);
    expect(writes()).toEqual([]);
  });

  test.each(['/api/v2/images', '/inventory/assets/images/list', '/api/v2/containers', '/api/v2/repositories'])(
    'a list that the console calls incomplete ends it: %s',
    async (path) => {
      const { client, intercept } = openEstate({ lists: others });
      intercept(async (request, next) => {
        const response = await next(request);
        if (!new URL(request.url).pathname.endsWith(path)) return response;
        return Response.json({ ...((await response.json()) as object), is_partial_data: true });
      });

      const error: unknown = await findStaleImages(client, { ...stale, emptyRepositories: true }).catch((failure: unknown) => failure);
      expect(isFindStaleImagesError(error)).toBe(true);
      expect(error).toMatchObject({ reason: 'partialData', mayHaveSucceeded: false });
    },
  );

  test('containers that come and go do not end it: the list is read again, and every reading counts', async () => {
    const { client, sandbox, intercept } = openEstate();
    const rows = Array.from({ length: 30 }, (_, index) => ({ id: String(index), image_name: index === 0 ? 'acme/web:1.0.0' : 'other:1' }));
    sandbox.lists.seed('listContainers', rows);
    sandbox.lists.set({ maxPageSize: 10, shrink: { rows: 10 } }, 'listContainers');
    let pages = 0;
    intercept((request, next) => {
      if (request.url.includes('/containers')) pages++;
      return next(request);
    });

    const plan = await findStaleImages(client, stale);

    expect(whys(plan)).toEqual({ 'Docker Hub/acme/web:1.0.0': 'inUse' });
    expect(pages).toBeGreaterThan(3);
  });

  test('an error of the callback ends it, one of a listener does not', async () => {
    const { client } = openEstate({ lists: others });
    const thrown = (): never => {
      throw new RangeError('mine');
    };

    await expect(findStaleImages(client, { ...stale, keep: thrown })).rejects.toThrow(new RangeError('mine'));
    expect((await findStaleImages(client, stale, { onProgress: thrown })).images).toHaveLength(12);
  });

  test.each([
    [{}, 'olderThanDays'],
    [{ olderThanDays: 0 }, 'olderThanDays'],
    [{ notScannedForDays: Number.NaN }, 'notScannedForDays'],
    [{ olderThanDays: '90' as never }, 'olderThanDays'],
    [{ olderThanDays: 90, registries: [] }, 'registries'],
    [{ olderThanDays: 90, keepNewest: -1 }, 'keepNewest'],
    [{ olderThanDays: 90, keep: 'stable' as never }, 'keep'],
    [{ olderThanDays: 90, emptyRepositories: 'no' as never }, 'emptyRepositories'],
    [{ olderThanDays: 90, allowWithoutWorkloads: 1 as never }, 'allowWithoutWorkloads'],
  ])('%j is refused before anything is sent', async (input, member) => {
    const { client, sent } = openEstate();

    await expect(findStaleImages(client, input)).rejects.toMatchObject({ name: 'InputError', member });
    expect(sent).toEqual([]);
  });
});

describe('removing', () => {
  test('a dry run is the default, and sends no write, through a read-only client too', async () => {
    const { client, writes, names, sent } = openEstate({ lists: others });
    const plan = await findStaleImages(client, { ...stale, emptyRepositories: true });
    const reads = sent.length;

    const full = await cleanUpImages(client, { plan });
    const result = await cleanUpImages(readOnly(client), { plan, dryRun: true });

    expect(sent.length).toBeGreaterThan(reads + 24);
    expect(writes()).toEqual([]);
    expect(names()).toHaveLength(12);
    expect({ ...full, durationMs: 0 }).toEqual({ ...result, durationMs: 0 });
    expect(result).toMatchObject({ dryRun: true, considered: 12, deleted: [], gone: [], kept: [], failed: [] });
    expect(namesOf(result.planned)).toEqual(namesOf([...plan.images, ...plan.repositories]));
  });

  test('a read-only client refuses to remove, before any write is sent', async () => {
    const { client, writes } = openEstate({ lists: others });
    const plan = await findStaleImages(client, stale);

    await expect(cleanUpImages(readOnly(client) as never, { plan, dryRun: false })).rejects.toThrow(ConfigError);
    expect(writes()).toEqual([]);
  });

  test('a plan that went through a file removes what it names, batch by batch, and nothing else', async () => {
    const { client, names, writes } = openEstate({ isRunning: ({ repository }) => repository === 'acme/api' });
    const plan = JSON.parse(JSON.stringify(await findStaleImages(client, stale))) as CleanUpPlan;
    const progress: CleanUpImagesProgress[] = [];

    const result = await cleanUpImages(client, { plan, dryRun: false, batchSize: 3 }, { onProgress: (step) => progress.push(step) });

    expect(names().every((name) => name.includes('acme/api'))).toBe(true);
    expect([result.deleted.length, result.kept.length, writes().length]).toEqual([8, 4, 8]);
    expect(progress.map(({ step, done, total, batch }) => [step, done, total, batch.deleted.length])).toEqual([
      ['deleting', 3, 8, 3],
      ['deleting', 6, 8, 3],
      ['deleting', 8, 8, 2],
    ]);
  });

  test('what was used, scanned, registered or decided since the plan was made is kept', async () => {
    const running = new Set<string>();
    const { client, clock, names } = openEstate({ lists: others, isRunning: (image) => running.has(nameOf(image)) });
    const plan = await findStaleImages(client, { ...stale, registries: ['Docker Hub'] });
    const web = { registry: 'Docker Hub', repository: 'acme/web' };
    running.add('Docker Hub/acme/web:1.0.0');
    await client.images.rescanImages({ images: [{ ...web, tag: '1.1.0' }] });
    await client.images.deleteImage({ ...web, tag: '1.2.0' });
    clock.advance(60_000);
    await client.images.registerImage({ ...web, tag: '1.2.0' });
    await client.images.blockImages({ images: [{ ...web, tag: '1.3.0' }] });
    clock.advance(60_000);

    const result = await cleanUpImages(client, { plan, dryRun: false });

    expect(whys(result)).toEqual({
      'Docker Hub/acme/web:1.0.0': 'inUse',
      'Docker Hub/acme/web:1.1.0': 'changed',
      'Docker Hub/acme/web:1.2.0': 'changed',
      'Docker Hub/acme/web:1.3.0': 'decidedByHand',
    });
    expect([result.deleted, names().length]).toEqual([[], 12]);
  });

  test('an image that becomes used between two batches is kept by the second', async () => {
    const running = new Set<string>();
    const { client } = openEstate({ lists: others, isRunning: (image) => running.has(nameOf(image)) });
    const plan = await findStaleImages(client, stale);
    const last = plan.images.at(-1);

    const result = await cleanUpImages(
      client,
      { plan, dryRun: false, batchSize: 6 },
      { onProgress: () => void (last && running.add(nameOf(last))) },
    );

    expect([result.deleted.length, whys(result)]).toEqual([11, { [last ? nameOf(last) : '']: 'inUse' }]);
  });

  test('what is gone already is no failure', async () => {
    const { client, names } = openEstate({ lists: others });
    const plan = await findStaleImages(client, stale);
    const [first, second] = plan.images;
    if (first === undefined || second === undefined) throw new Error('no images');
    for (const { registry, repository, tag } of [first, second]) await client.images.deleteImage({ registry, repository, tag });

    const result = await cleanUpImages(client, { plan, dryRun: false });
    const again = await cleanUpImages(client, { plan, dryRun: false });

    expect([result.gone, result.deleted.length, names()]).toEqual([[first, second], 10, []]);
    expect([again.gone.length, again.deleted, again.failed]).toEqual([12, [], []]);
  });

  test('one that fails does not stop the others, and a lost response says that it may have succeeded', async () => {
    const { client, intercept, names } = openEstate({ lists: others });
    const plan = await findStaleImages(client, stale);
    intercept(async (request, next) => {
      if (request.method !== 'DELETE') return next(request);
      if (request.url.includes('worker/1.0.0')) return Response.json({ message: 'no', code: 1 }, { status: 400 });
      if (!request.url.includes('worker/1.1.0')) return next(request);
      await next(request);
      throw new TypeError('fetch failed', { cause: Object.assign(new Error('reset'), { code: 'ECONNRESET' }) });
    });

    const result = await cleanUpImages(client, { plan, dryRun: false });

    expect(result.failed.map(({ item, error, mayHaveSucceeded }) => [nameOf(item), error.code, mayHaveSucceeded])).toEqual([
      ['Production Registry/acme/worker:1.0.0', 'SEC_HTTP', false],
      ['Production Registry/acme/worker:1.1.0', 'SEC_NETWORK', true],
    ]);
    expect([result.planned.length, result.deleted.length, names()]).toEqual([12, 10, ['Production Registry/acme/worker:1.0.0']]);
  });

  test('an image that cannot be looked at is not removed', async () => {
    const { client, intercept, names } = openEstate({ lists: others });
    const plan = await findStaleImages(client, stale);
    intercept((request, next) =>
      request.url.includes('api/1.0.0') ? Promise.resolve(Response.json({ message: 'no' }, { status: 500 })) : next(request),
    );

    const result = await cleanUpImages(client, { plan, dryRun: false });

    expect(result.failed.map(({ item, mayHaveSucceeded }) => [nameOf(item), mayHaveSucceeded])).toEqual([
      ['Production Registry/acme/api:1.0.0', false],
    ]);
    expect(names()).toEqual(['Production Registry/acme/api:1.0.0']);
  });

  test('a missing permission ends it at once', async () => {
    const { client, intercept, writes } = openEstate({ lists: others });
    const plan = await findStaleImages(client, stale);
    intercept(async (request, next) => (request.method === 'DELETE' ? Response.json({ message: 'no' }, { status: 403 }) : next(request)));

    const error = await cleanUpImages(client, { plan, dryRun: false }, { concurrency: 1 }).catch((failure: unknown) => failure);

    expect(error).toBeInstanceOf(HttpError);
    expect(error).toMatchObject({ kind: 'permission', mayHaveSucceeded: false });
    expect(error).not.toHaveProperty('resumeToken');
    expect(writes()).toHaveLength(1);
  });

  test('a list of what runs that changes with every reading ends it before the batch', async () => {
    const { client, sandbox, intercept, writes } = openEstate({ lists: others });
    const plan = await findStaleImages(client, stale);
    sandbox.lists.seed(
      'listContainers',
      Array.from({ length: 30 }, (_, index) => ({ id: String(index), image_name: 'other:1' })),
    );
    intercept((request, next) => {
      if (new URL(request.url).searchParams.get('page') === '1')
        sandbox.lists.set({ maxPageSize: 10, shrink: { rows: 10 } }, 'listContainers');
      return next(request);
    });

    await expect(cleanUpImages(client, { plan, dryRun: false })).rejects.toThrow(IncompleteListError);
    expect(writes()).toEqual([]);
  });

  test.each([
    [false, { is_partial_data: true }, 'partialData'],
    [false, { result: [{ registry: 'Docker Hub' }], count: 1 }, 'incompleteResponse'],
    [true, { is_partial_data: true }, 'partialData'],
  ] as const)('what cannot be told ends it behind a whole batch, and it resumes there: dry %s, %j', async (dryRun, part, reason) => {
    const { client, intercept, names } = openEstate({ lists: others });
    const plan = await findStaleImages(client, stale);
    const tokens: string[] = [];
    intercept(async (request, next) => {
      const answer = await next(request);
      if (tokens.length < 2 || !request.url.includes('/inventory/assets/images/list')) return answer;
      return Response.json({ ...((await answer.json()) as object), ...part });
    });
    const input = { plan, dryRun, batchSize: 4 };

    const error: unknown = await cleanUpImages(client, input, { onProgress: ({ resumeToken }) => tokens.push(resumeToken) }).catch(
      (failure: unknown) => failure,
    );
    intercept(undefined);

    expect(error).toMatchObject({ workflow: 'cleanUpImages', reason, resumeToken: tokens[1], mayHaveSucceeded: !dryRun });
    const rest = await cleanUpImages(client, input, { resumeToken: isCleanUpImagesError(error) ? error.resumeToken : undefined });
    expect([rest.planned.length, rest.gone.length]).toEqual([4, 0]);
    expect(names()).toHaveLength(dryRun ? 12 : 0);
  });

  test('of concurrent removals one that succeeds counts, in whichever order others are refused', async () => {
    for (const refused of [0, 1, 2]) {
      const { client, intercept, names } = openEstate({ lists: others });
      const plan = await findStaleImages(client, stale);
      const arrived: (() => void)[] = [];
      intercept(async (request, next) => {
        if (request.method !== 'DELETE') return next(request);
        const index = arrived.length;
        // All three are on their way before the first is answered.
        await new Promise<void>((resolve) => {
          arrived.push(resolve);
          if (arrived.length === 3) for (const answer of arrived) answer();
        });
        return index === refused ? Response.json({ message: 'no' }, { status: 403 }) : next(request);
      });

      const error: unknown = await cleanUpImages(client, { plan, dryRun: false, batchSize: 3 }, { concurrency: 3 }).catch(
        (failure: unknown) => failure,
      );

      expect(error, String(refused)).toMatchObject({ kind: 'permission', mayHaveSucceeded: true });
      expect(names()).toHaveLength(10);
    }
  });

  test('killed and resumed at any batch, all runs together remove the same, and no removal fails', async () => {
    for (const kill of [0, 1, 2, 3]) {
      const { client, connect, names, writes } = openEstate({ lists: others });
      const plan = await findStaleImages(client, { ...stale, emptyRepositories: true });
      const stop = new AbortController();
      let [token, batches] = [undefined as string | undefined, 0];
      const first = cleanUpImages(
        client,
        { plan, dryRun: false, batchSize: 4 },
        {
          signal: stop.signal,
          onProgress({ resumeToken }) {
            if (batches++ <= kill - 1) token = resumeToken;
            if (batches > kill) stop.abort(new Error('killed'));
          },
        },
      );
      await expect(first).rejects.toThrow('killed');

      const rest = await cleanUpImages(connect(), { plan, dryRun: false, batchSize: 4 }, { resumeToken: token });

      expect(names(), String(kill)).toEqual([]);
      expect([rest.failed, rest.kept], String(kill)).toEqual([[], []]);
      // The batch whose token was lost is found gone.
      expect(new Set(writes()).size).toBe(writes().length);
      expect(rest.gone.length, String(kill)).toBe(kill === 3 ? 3 : 4);
    }
  });

  test('a token of a dry run, of another plan or of nothing is refused', async () => {
    const { client, sent } = openEstate({ lists: others });
    const plan = await findStaleImages(client, stale);
    let token = '';
    await cleanUpImages(client, { plan }, { onProgress: ({ resumeToken }) => (token = resumeToken) });
    const other = await findStaleImages(client, { ...stale, keepNewest: 1 });
    const before = sent.length;

    for (const attempt of [
      cleanUpImages(client, { plan, dryRun: false }, { resumeToken: token }),
      cleanUpImages(client, { plan: other }, { resumeToken: token }),
      cleanUpImages(client, { plan }, { resumeToken: 'nothing' }),
    ])
      await expect(attempt).rejects.toMatchObject({ name: 'InputError', member: 'resumeToken' });
    expect(sent).toHaveLength(before);
  });

  test('a listener that throws disturbs nothing', async () => {
    const { client, names } = openEstate({ lists: others });
    const plan = await findStaleImages(client, stale);
    const onProgress = (): never => {
      throw new Error('mine');
    };

    expect((await cleanUpImages(client, { plan, dryRun: false }, { onProgress })).deleted).toHaveLength(12);
    expect(names()).toEqual([]);
  });

  test('a plan with more than the cap, of another installation, or damaged is refused before anything is sent', async () => {
    const { client, connect, sent } = openEstate({ lists: others });
    const plan = await findStaleImages(client, stale);
    const before = sent.length;
    const elsewhere = connect('https://other.example');
    const broken = { ...plan, images: [{ ...plan.images[0], tag: '' }] } as CleanUpPlan;

    for (const [attempt, member] of [
      [cleanUpImages(client, { plan, maxDeletions: 11, dryRun: false }), 'maxDeletions'],
      [cleanUpImages(client, { plan, maxDeletions: 11 }), 'maxDeletions'],
      [cleanUpImages(elsewhere, { plan, dryRun: false }), 'plan'],
      [cleanUpImages(client, { plan: broken, dryRun: false }), 'plan'],
      [cleanUpImages(client, { plan: undefined as never, dryRun: false }), 'plan'],
      [cleanUpImages(client, { plan: { ...plan, version: 2 as never }, dryRun: false }), 'plan'],
      [cleanUpImages(client, { plan, dryRun: 'no' as never }), 'dryRun'],
      [cleanUpImages(client, { plan, batchSize: 0 }), 'batchSize'],
      [cleanUpImages(client, { plan }, { concurrency: 0.5 }), 'concurrency'],
    ] as const)
      await expect(attempt).rejects.toMatchObject({ name: 'InputError', member });
    expect(sent).toHaveLength(before);
  });
});

describe('repositories', () => {
  test('they are removed after their images, and only where none is left', async () => {
    const { client, sandbox, writes } = openEstate({ isRunning: ({ repository, tag }) => repository === 'acme/api' && tag === '1.0.0' });
    await client.images.deleteImagesByUid({
      uids: sandbox.state.images.filter(({ repository }) => repository === 'acme/worker').map(({ uid }) => uid),
    });
    const plan = await findStaleImages(client, { ...stale, emptyRepositories: true });

    const dry = await cleanUpImages(client, { plan });
    const result = await cleanUpImages(client, { plan, dryRun: false });

    const repositories = ['Docker Hub/acme/web', 'Production Registry/acme/worker'];
    expect(namesOf(plan.repositories)).toEqual(repositories);
    expect([namesOf(dry.planned), dry.kept.length]).toEqual([namesOf(result.deleted), 1]);
    expect(writes().slice(-2)).toEqual(repositories.map((name) => `DELETE /api/v2/repositories/${name}`));
    expect(sandbox.state.emptyRepositories).toEqual([]);
  });

  test('one that got an image since, has a policy of its own, or is not counted as empty is kept', async () => {
    const { client, intercept, sandbox } = openEstate({ lists: others });
    const plan = await findStaleImages(client, { ...stale, emptyRepositories: true });
    await client.images.registerImage({ registry: 'Docker Hub', repository: 'acme/web', tag: 'new' });
    const says: Record<string, object> = { 'acme/api': { is_default_policy: false }, 'acme/worker': { num_images: 1 } };
    intercept(async (request, next) => {
      const response = await next(request);
      if (!request.url.includes('/api/v2/repositories?')) return response;
      const body = (await response.json()) as { result: { name: string }[] | null };
      return Response.json({ ...body, result: body.result?.map((row) => ({ ...row, ...says[row.name] })) ?? null });
    });

    const result = await cleanUpImages(client, { plan, dryRun: false });

    expect(whys(result)).toEqual({
      'Docker Hub/acme/web': 'notEmpty',
      'Production Registry/acme/api': 'hasPolicy',
      'Production Registry/acme/worker': 'notEmpty',
    });
    expect(sandbox.state.images).toHaveLength(1);
  });

  test('while reads lag behind writes, nothing is removed that was not seen empty', async () => {
    const { client, sandbox } = openEstate({ lists: others });
    const plan = await findStaleImages(client, { ...stale, emptyRepositories: true });
    sandbox.lists.set({ lag: 1_000 });

    const result = await cleanUpImages(client, { plan, dryRun: false });
    sandbox.lists.set({});
    const again = await cleanUpImages(client, { plan, dryRun: false });

    // The state that reads show is that of before the last removal, in which one image is left.
    expect([result.deleted.length, Object.values(whys(result))]).toEqual([14, ['notEmpty']]);
    expect([again.deleted.length, again.failed]).toEqual([1, []]);
  });
});

test('of 10,000 images, concurrency is bounded, and what runs is read once a batch', async () => {
  const { client, clock, sent, most, intercept } = openEstate({ seed: { images: 10_000, findings: 0, failedJobs: 0 }, lists: others });
  // The samples are a minute apart.
  clock.advance(10 * 86_400_000);
  const rows = new Map<string, object>();
  for await (const image of client.images.listImages.items({}))
    rows.set(`/api/v2/images/${image.registry}/${image.repository}/${image.tag}`, image);
  intercept(async (request, next) => {
    const path = decodeURIComponent(new URL(request.url).pathname);
    const row = rows.get(path);
    if (row === undefined) return next(request);
    if (request.method === 'DELETE') rows.delete(path);
    return request.method === 'DELETE' ? new Response(undefined, { status: 204 }) : Response.json(row);
  });
  const plan = await findStaleImages(client, stale);
  const before = sent.length;
  let largest = 0;
  const result = await cleanUpImages(
    client,
    { plan, dryRun: false, batchSize: 1_000, maxDeletions: 10_000 },
    { concurrency: 7, onProgress: ({ resumeToken }) => (largest = Math.max(largest, resumeToken.length)) },
  );

  expect([result.deleted.length, rows.size]).toEqual([10_000, 0]);
  expect(most()).toBeLessThanOrEqual(7);
  expect(sent.slice(before).filter(({ path }) => path.endsWith('/containers'))).toHaveLength(10);
  expect(largest).toBeLessThan(200);
}, 120_000);

test('whatever there is, runs and changes: only what the plan names is removed, and never what is in use', async () => {
  let removed = 0;
  for (let seed = 1; seed <= 40; seed++) {
    const draw = drawFrom(seed);
    const running = new Set<string>();
    const { client, sandbox, names, intercept } = openEstate({
      seed: { images: draw.whole(0, 40), findings: 0 },
      isRunning: (image) => running.has(nameOf(image)),
      lists: { ...others, maxPageSize: draw.whole(3, 30) },
    });
    const some = (likelihood: number) => sandbox.state.images.filter(() => draw.chance(likelihood));
    for (const image of some(0.3)) running.add(nameOf(image));
    const plan = await findStaleImages(client, { ...stale, keepNewest: draw.whole(0, 2), emptyRepositories: draw.chance(0.5) });
    for (const image of some(0.2)) running.add(nameOf(image));
    const hurt = some(0.2);
    if (hurt.length > 0) await client.images.rescanImages({ images: some(0.1) });
    intercept((request, next) =>
      request.method === 'DELETE' && draw.chance(0.1) ? Promise.resolve(new Response(undefined, { status: 500 })) : next(request),
    );
    const before = names();

    const result = await cleanUpImages(client, { plan, dryRun: false, batchSize: draw.whole(1, 20) });

    const gone = before.filter((name) => !names().includes(name));
    expect(
      gone.filter((name) => running.has(name)),
      `seed ${seed}`,
    ).toEqual([]);
    expect(
      gone.filter((name) => !namesOf(plan.images).includes(name)),
      `seed ${seed}`,
    ).toEqual([]);
    const deleted = result.deleted.filter(({ kind }) => kind === 'image').map((item) => nameOf(item));
    expect(deleted.toSorted(), `seed ${seed}`).toEqual(gone.toSorted());
    expect(deleted.filter((name) => !namesOf(result.planned).includes(name))).toEqual([]);
    removed += gone.length;
  }
  expect(removed).toBeGreaterThan(100);
});

test('the tables fit a terminal: names are cleaned and cut, and the rest is counted', async () => {
  const { client } = openEstate({ lists: others });
  const plan = await findStaleImages(client, { ...stale, emptyRepositories: true });
  const [image] = plan.images;
  if (image === undefined) throw new Error('no image');
  const odd = { ...image, repository: `\u001B[31m${'long/'.repeat(30)}` };

  const text = formatCleanUp({ ...plan, images: [odd, ...plan.images] }, { maxRows: 4 });
  const done = formatCleanUp(await cleanUpImages(client, { plan, dryRun: false }));

  expect(text).not.toContain('\u001B');
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(120);
  expect(text.split('\n')[0]).toBe('Plan, nothing was removed. 12 images considered, to remove: 16, kept: 0');
  expect(text).toContain('… and 12 more');
  expect(done.split('\n')[0]).toBe('12 images considered, removed: 15, gone already: 0, failed: 0, kept: 0');
});
