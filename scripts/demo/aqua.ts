/** The Aqua part of the demo: sign with HMAC, find the console, scan three images, gate them. */
import { type AquaClient, createAquaClient, findRegistry, isSecError, scanAndGate, type ScanAndGateResult } from '@sec/aqua';
import { startAquaSandbox } from '@sec/aqua/testing/server';
import { heading, line, progress, table } from './screen.ts';

/** How long a scan takes in the sandbox, in milliseconds. */
const scanDurationMs = 900;

/** References as a pipeline has them; the registries' names in Aqua are found. */
const images = ['library/alpine:3.20', 'library/redis:7.4', 'library/broken:1.0'];

/** @returns Whether everything went as it should. */
export async function runAqua(): Promise<boolean> {
  await using sandbox = await startAquaSandbox({
    scanDurationMs,
    severities: ({ repository }) => (repository.endsWith('redis') ? ['critical', 'high', 'medium'] : ['medium', 'low']),
    scanOutcome: ({ repository }) => (repository.endsWith('broken') ? 'Fail' : 'Scanned'),
  });
  const client = createAquaClient({
    authUrl: sandbox.authUrl,
    auth: { apiKey: sandbox.apiKey, apiSecret: sandbox.apiSecret },
    rateLimit: { requestsPerSecond: 50, burst: 10 },
    onAttempt: ({ operationId, host, status }) =>
      operationId === 'createToken' ? line(`signed in    HMAC-SHA256 at ${host}, status ${status}`) : undefined,
  });
  heading(`Aqua, sandbox on ${sandbox.authUrl} (token host) and ${sandbox.consoleUrl} (console)`);
  const registries = await client.registries.listRegistries();
  line(`console      found in the token: ${registries.length} registries (${registries.map(({ name }) => name).join(', ')})`);

  heading('Scanning and gating images');
  const rows: (readonly (string | number)[])[] = [];
  for (const image of images) rows.push(await gate(client, image));

  heading('Verdicts');
  table(['image', 'registry', 'critical', 'high', 'verdict', 'why'], rows);
  const verdicts = rows.map((row) => row[4]);
  return verdicts.join() === 'PASS,FAIL,ERROR';
}

async function gate(client: AquaClient, image: string): Promise<readonly (string | number)[]> {
  const shown = progress(image.padEnd(20));
  try {
    const { name } = await findRegistry(client, { image });
    const gated = await scanAndGate(
      client,
      { image, policy: { maxCritical: 0, maxHigh: 10, failOnDisallowed: false } },
      {
        intervalMs: 100,
        timeoutMs: 30_000,
        onProgress: ({ vendorStatus, elapsedMs }) => shown.update(vendorStatus ?? 'not found yet', elapsedMs / scanDurationMs),
      },
    );
    shown.done(`${gated.verdict.toUpperCase()} after ${(gated.durationMs / 1000).toFixed(1)} s`);
    return toRow(image, name, gated);
  } catch (error) {
    if (!isSecError(error)) throw error;
    shown.done(`ERROR ${error.code}`);
    return [image, '', '', '', 'ERROR', shorten(error.message.replace(/^\w+: /, ''))];
  }
}

function toRow(image: string, registry: string, { verdict, reasons, counts }: ScanAndGateResult): readonly (string | number)[] {
  return [image, registry, counts.critical ?? 0, counts.high ?? 0, verdict.toUpperCase(), shorten(reasons.join('; '))];
}

function shorten(text: string): string {
  return text.length > 58 ? `${text.slice(0, 57)}…` : text;
}
