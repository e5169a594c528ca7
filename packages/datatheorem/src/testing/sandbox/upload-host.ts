/** The host that files go to: a URL is good for one upload, and no key may come with it. */
import { jsonResponse } from '@sec/core/vendor/testing';
import { fail } from './api-call.js';
import type { SandboxUpload } from './options.js';
import { takeMobileApp, type World } from './world.js';

export async function respondAsUploadHost(world: World, request: Request): Promise<Response> {
  const ticket = /^\/_ah\/upload\/([0-9a-f]+)\/$/.exec(new URL(request.url).pathname)?.[1] ?? '';
  const found = world.tickets.get(ticket);
  if (request.method !== 'POST' || found === undefined || world.nowMs() >= found.expiresMs) {
    await drain(request);
    return fail(404, 'upload URL not found or expired');
  }
  if (request.headers.has('authorization')) {
    await drain(request);
    return fail(400, 'no Authorization header is expected here');
  }
  const upload = await readUpload(request, found.kind);
  request.signal.throwIfAborted();
  if (upload === undefined) return fail(400, 'a part "file" is required');
  // Only a complete upload uses the URL up.
  world.tickets.delete(ticket);
  if (world.options.isTaken?.(upload) === true) return fail(409, 'this app belongs to another account');
  world.tables.uploads.push(upload);
  if (found.kind === 'xcuitest') return jsonResponse(200, {});
  const { app, scan } = takeMobileApp(world, upload);
  // Ids come as numbers here, and as strings elsewhere.
  return jsonResponse(200, {
    mobile_app_id: Number(app.id),
    mobile_app_uuid: app.uuid,
    scan_id: Number(scan.id),
    upload_id: world.nextNumber(),
  });
}

async function readUpload(request: Request, kind: SandboxUpload['kind']): Promise<SandboxUpload | undefined> {
  let form: FormData;
  try {
    form = await request.formData();
  } catch {
    return undefined;
  }
  const file = form.get('file');
  if (file === null || typeof file === 'string') return undefined;
  const fields: Record<string, string> = {};
  for (const [name, value] of form) {
    if (name === 'file') continue;
    fields[name] = typeof value !== 'string' ? `(file of ${value.size} bytes)` : /^(username|password)$/.test(name) ? '***' : value;
  }
  return { kind, filename: file.name, size: file.size, fields };
}

/** A client that is still sending would otherwise see a lost connection instead of the refusal. */
async function drain(request: Request): Promise<void> {
  const reader = request.body?.getReader();
  if (reader === undefined) return;
  while (!(await reader.read()).done);
}
