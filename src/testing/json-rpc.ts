import type { Readable, Writable } from 'node:stream';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** The other side of a conversation in JSON-RPC, framed as language servers do it. */
export interface Peer {
  request(method: string, params: object): Promise<unknown>;
  notify(method: string, params: object): void;
}

/** Talks over two streams. `called` hears what the other side asks or tells, and gives the answer to what it asks. */
export function talk(input: Writable, output: Readable, called: (method: string, params: unknown) => unknown): Peer {
  const answers = new Map<number, (message: Message) => void>();
  let last = 0;
  const send = (message: object): void => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    input.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const receive = ({ id, method, params, ...answer }: Message): void => {
    if (method === undefined) answers.get(id ?? 0)?.(answer);
    else {
      const result = called(method, params) ?? null;
      if (id !== undefined) send({ id, result });
    }
  };
  output.on('data', messageReader(receive));
  return {
    async request(method, params) {
      const id = ++last;
      const answer = new Promise<Message>((resolve) => answers.set(id, resolve));
      send({ id, method, params });
      const { result, error } = await answer;
      if (error) throw new Error(`${method}: ${error.message}`);
      return result;
    },
    notify: (method, params) => send({ method, params }),
  };
}

/** Puts messages together, however they arrive. */
function messageReader(receive: (message: Message) => void): (part: Buffer) => void {
  let pending = Buffer.alloc(0);
  return (part) => {
    pending = Buffer.concat([pending, part]);
    for (;;) {
      const end = pending.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/i.exec(pending.toString('latin1', 0, Math.max(end, 0)))?.[1]);
      if (end < 0 || pending.length < end + 4 + length) return;
      const body = pending.toString('utf8', end + 4, end + 4 + length);
      pending = pending.subarray(end + 4 + length);
      receive(JSON.parse(body));
    }
  };
}
