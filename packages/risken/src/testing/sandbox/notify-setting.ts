/** The JSON text inside a notification. @source ca-risken/core pkg/server/alert/alert_notification.go, alert_slack.go [C] */
import { bindBody } from './bind.js';
import { type GoStruct, goJsonProblem } from './go-json-problem.js';
import { toGoJsonComplete } from './json.js';

const shape = { webhook_url: 'string', channel_id: 'string', data: { channel: 'string', message: 'string' }, locale: 'string' } as const;

/** @source ca-risken/core pkg/slack/slack.go, whose errors name this struct [C] */
const struct: GoStruct = {
  name: 'alert.slackNotifySetting',
  members: {
    webhook_url: 'string',
    channel_id: 'string',
    data: { name: 'alert.slackNotifyOption', members: { channel: 'string', message: 'string' } },
    locale: 'string',
  },
};

interface Setting {
  webhook_url: string;
  channel_id: string;
  data: { channel: string; message: string } | undefined;
  locale: string;
}

/** What validation says about a setting. A new destination needs a webhook or a channel. */
export function settingProblem(text: string, isNew: boolean): string | undefined {
  const problem = goJsonProblem(text, struct);
  if (problem !== undefined) return `invalid json, ${problem}`;
  const { webhook_url, channel_id } = read(text);
  if (isNew && webhook_url.trim() === '' && channel_id.trim() === '') return 'required webhook_url or channel_id in json';
  return webhook_url.trim() === '' || isUrl(webhook_url.trim()) ? undefined : 'must be a valid URL';
}

/** A webhook drops the channel, a channel drops the webhook and the message options; neither keeps what is stored. */
export function mergeSetting(storedText: string, sentText: string): string {
  const stored = read(storedText);
  const sent = read(sentText);
  if (sent.webhook_url !== '') return write({ ...sent, channel_id: '' });
  if (sent.channel_id !== '') return write({ ...sent, data: undefined });
  return write({ ...sent, webhook_url: stored.webhook_url, channel_id: stored.channel_id });
}

/** Replaces the second half of the webhook by stars. A setting without a webhook stays as it is. */
export function maskSetting(text: string): string {
  const setting = read(text);
  if (setting.webhook_url === '') return text;
  // Half of the length in bytes, counted off in characters.
  const half = Math.floor(new TextEncoder().encode(setting.webhook_url).byteLength / 2);
  const masked = [...setting.webhook_url].map((character, index) => (index < half ? character : '*')).join('');
  return write({ ...setting, webhook_url: masked });
}

function read(text: string): Setting {
  return bindBody(shape, text);
}

/** Only the two message options are left out when empty. */
function write({ webhook_url, channel_id, data, locale }: Setting): string {
  const { channel = '', message = '' } = data ?? {};
  const options = { ...(channel === '' ? {} : { channel }), ...(message === '' ? {} : { message }) };
  return toGoJsonComplete({ webhook_url, channel_id, data: options, locale });
}

function isUrl(text: string): boolean {
  return /^https?:\/\/(localhost|[\w-]+(\.[\w-]+)+)(:\d{1,5})?([/?#]\S*)?$/i.test(text);
}
