import { setTimeout as sleep } from 'node:timers/promises';
import type { Delivery } from '../host.ts';
import { exchange, mostSaid } from './exchange.ts';

/** How long a run waits in all for a service that asks for patience, in milliseconds. */
const patience = 60_000;

/** How often one message is tried where the service asks for patience. */
const mostTries = 3;

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
  const answer = await exchange({ method: 'POST', url, body }, mostSaid);
  if (answer.kind === 'unreachable') return { delivery: answer };
  const { status, said, wait } = answer;
  if (status >= 200 && status < 300) return { delivery: { kind: 'sent' } };
  const isPatient = status === 429 || status === 503;
  return { delivery: { kind: 'answered', status, said }, ...(isPatient && wait !== undefined ? { wait } : {}) };
}
