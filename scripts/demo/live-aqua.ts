/** The part of the Aqua demo that only reads, against a real account. */
import { createAquaClient, readOnly } from '@sec/aqua';
import { heading, line, table } from './screen.ts';

/** Most images that are listed. */
const maxImages = 20;

/** @returns Variables that have to be set in the environment; empty where they are. */
export function missingForLiveAqua(): string[] {
  const has = (name: string): boolean => (process.env[name] ?? '') !== '';
  const waysIn = [['AQUA_API_KEY', 'AQUA_API_SECRET'], ['AQUA_TOKEN'], ['AQUA_EMAIL', 'AQUA_PASSWORD'], ['AQUA_USERNAME', 'AQUA_PASSWORD']];
  return waysIn.some((names) => names.every(has)) ? [] : (waysIn[0] ?? []).filter((name) => !has(name));
}

export async function runLiveAqua(): Promise<void> {
  const client = readOnly(createAquaClient());
  heading(`Aqua, region ${process.env['AQUA_REGION'] ?? 'us'} (read-only)`);
  const registries = await client.registries.listRegistries();
  line(`${registries.length} registries`);
  table(
    ['registry', 'type'],
    registries.map(({ name, type }) => [name, type ?? '']),
  );

  heading('Scan queue');
  const summary = await client.scanQueue.getScanQueueSummary();
  table(
    ['status', 'jobs'],
    Object.entries(summary).map(([status, jobs]) => [status, typeof jobs === 'number' ? jobs : String(jobs)]),
  );

  heading('Images');
  const { result } = await client.images.listImages({ page: 1, pagesize: maxImages });
  table(
    ['registry', 'image'],
    (result ?? []).map(({ registry, name }) => [registry ?? '', name ?? '']),
  );
}
