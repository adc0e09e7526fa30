import type { LocalRequest } from '../../served.ts';

/** What lets somebody in: the token of the printed address, and the cookie that takes its place. */
export interface Gate {
  readonly port: number;
  readonly token: string;
  readonly session: string;
  readonly sha256: (text: string) => string;
}

/**
 * Whether a request may be answered. `welcome`: it came by the printed address, and is given the cookie and an address without
 * the token. `foreign`: it speaks to another host, or for another page. `unknown`: nobody has let it in.
 */
export type Admission = 'in' | 'welcome' | 'foreign' | 'unknown';

/** The address of the server, as browsers name it. */
export function originOf({ port }: Pick<Gate, 'port'>): string {
  return `http://127.0.0.1:${port}`;
}

/**
 * Only pages of our own origin are answered: a name that another page has led to 127.0.0.1 is in `Host`, the page that asks is in
 * `Origin`, which browsers send with all that changes something. The cookie is one that no other site's requests bring along.
 */
export function admit({ method, target, headers }: LocalRequest, gate: Gate): Admission {
  const origin = originOf(gate);
  if (`http://${headers.host}` !== origin) return 'foreign';
  const isReading = method === 'GET' || method === 'HEAD';
  if (headers.origin === undefined ? !isReading : headers.origin !== origin) return 'foreign';
  if (isSame(cookieOf(headers.cookie, cookieName(gate)), gate.session, gate)) return 'in';
  const token = isReading ? /^\/\?token=([\w-]+)$/.exec(target)?.[1] : undefined;
  return isSame(token, gate.token, gate) ? 'welcome' : 'unknown';
}

/** Cookies do not know ports: each server has one of its own name. */
export function cookieName({ port }: Pick<Gate, 'port'>): string {
  return `cxmap-${port}`;
}

function cookieOf(header: string | undefined, name: string): string | undefined {
  const pairs = (header ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}

/** Sums are compared: how long that takes tells nothing of the texts. */
function isSame(given: string | undefined, wanted: string, { sha256 }: Gate): boolean {
  return given !== undefined && sha256(given) === sha256(wanted);
}
