import type { WebAnswer, WebRequest } from '../host.ts';
import { withoutSecrets } from './secrets.ts';

/**
 * Sends one request and reads its answer, up to so many bytes: whatever else it has is not read. No redirect is followed,
 * and what a request holds of secrets (its address, its headers) is cut out of what is said.
 */
export async function exchange(request: WebRequest, mostBytes: number): Promise<WebAnswer> {
  const { method, url, headers = {}, body } = request;
  const secrets = Object.values(headers).flatMap((value) => [value, value.split(' ').at(-1) ?? '']);
  try {
    const response = await fetch(url, {
      method,
      headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      redirect: 'manual',
      signal: AbortSignal.timeout(20_000),
    });
    const { text, isWhole } = await beginning(response, mostBytes);
    const wait = waitAsked(response.headers.get('retry-after'));
    return {
      kind: 'answered',
      status: response.status,
      text,
      isWhole,
      said: withoutSecrets(text.slice(0, mostSaid), url, secrets),
      ...(wait === undefined ? {} : { wait }),
    };
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    const said = withoutSecrets(cause instanceof Error ? cause.message : String(cause), url, secrets);
    return { kind: 'unreachable', said };
  }
}

/** So much of an answer is enough for a reason. */
export const mostSaid = 2_048;

/** Retry-After (RFC 9110 10.2.3) in milliseconds: a number of seconds, or a date. */
function waitAsked(header: string | null): number | undefined {
  if (header === null) return undefined;
  if (/^\d+$/.test(header.trim())) return Number(header) * 1_000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}

/** The first bytes of an answer. */
async function beginning(
  response: Response,
  mostBytes: number,
): Promise<{ readonly text: string; readonly isWhole: boolean }> {
  const reader = response.body?.getReader();
  if (!reader) return { text: '', isWhole: true };
  const parts: Uint8Array[] = [];
  let size = 0;
  let isWhole = false;
  while (size <= mostBytes) {
    const { done, value } = await reader.read();
    if (done) {
      isWhole = true;
      break;
    }
    parts.push(value);
    size += value.length;
  }
  await reader.cancel();
  return { text: Buffer.concat(parts).subarray(0, mostBytes).toString('utf8'), isWhole };
}
