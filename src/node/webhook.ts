import { setTimeout as sleep } from 'node:timers/promises';
import type { Delivery } from '../host.ts';
import { withoutSecrets } from './secrets.ts';

/** How long a run waits in all for a service that asks for patience, in milliseconds. */
const patience = 60_000;

/** How often one message is tried where the service asks for patience. */
const mostTries = 3;

/** So much of an answer is read: enough for a reason. */
const mostBytes = 2_048;

/**
 * Posts messages as JSON, one request each, one after the other. A message that is refused does not hold up the next.
 * A service that asks to wait (429 or 503 with Retry-After, RFC 9110 10.2.3) is waited for within bounds. No redirect is
 * followed. Where nothing answers at all, what is left counts as not sent.
 */
export async function postMessages<M extends { readonly body: object }>(
  messages: readonly M[],
  url: string,
  told: (message: M, delivery: Delivery) => void,
): Promise<void> {
  let left = patience;
  let down: Delivery | undefined;
  for (const message of messages) {
    let delivery = down;
    for (let tries = 1; delivery === undefined; tries++) {
      const answer = await post(message.body, url);
      const wait = answer.wait;
      if (wait === undefined || wait > left || tries === mostTries) delivery = answer.delivery;
      else {
        left -= wait;
        await sleep(wait);
      }
    }
    if (delivery.kind === 'unreachable') down = delivery;
    told(message, delivery);
  }
}

interface Answer {
  readonly delivery: Delivery;
  /** Milliseconds that the service asks to wait before the next try. */
  readonly wait?: number;
}

async function post(body: object, url: string): Promise<Answer> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      redirect: 'manual',
      signal: AbortSignal.timeout(20_000),
    });
    const said = withoutSecrets(await beginning(response), url);
    if (response.ok) return { delivery: { kind: 'sent' } };
    const { status } = response;
    const wait = status === 429 || status === 503 ? waitAsked(response.headers.get('retry-after')) : undefined;
    return { delivery: { kind: 'answered', status, said }, ...(wait === undefined ? {} : { wait }) };
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    const said = withoutSecrets(cause instanceof Error ? cause.message : String(cause), url);
    return { delivery: { kind: 'unreachable', said } };
  }
}

/** Retry-After in milliseconds: a number of seconds, or a date. */
function waitAsked(header: string | null): number | undefined {
  if (header === null) return undefined;
  if (/^\d+$/.test(header.trim())) return Number(header) * 1_000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}

/** The first bytes of an answer; the rest is not read. */
async function beginning(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const parts: Uint8Array[] = [];
  let size = 0;
  while (size < mostBytes) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    size += value.length;
  }
  await reader.cancel();
  return Buffer.concat(parts).subarray(0, mostBytes).toString('utf8');
}
