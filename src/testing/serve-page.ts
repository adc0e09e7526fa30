import { spawn } from 'node:child_process';
import { request } from 'node:http';
import { bin, terminalEnv } from './run-bin.ts';

/** The real command as it serves a page. */
export interface Served {
  /** As it was printed, with the token. */
  readonly address: string;
  /** Without anything behind the port. */
  readonly origin: string;
  readonly port: number;
  /** Stops it as Ctrl+C does, and gives its exit code and all that it said beside the address. */
  stop(): Promise<{ readonly exit: number | null; readonly stderr: string }>;
}

/** Runs `cxmap site --serve` in a folder, until it has printed its address. */
export async function servePage(cwd: string, argv: readonly string[] = []): Promise<Served> {
  const child = spawn(process.execPath, [bin, 'site', '--serve', ...argv], { cwd, env: terminalEnv });
  let [stdout, stderr] = ['', ''];
  child.stderr.on('data', (part) => {
    stderr += String(part);
  });
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (part) => {
      stdout += String(part);
      if (stdout.endsWith('\n')) resolve(stdout.trim());
    });
    void closed.then((exit) => reject(new Error(`It ended with ${exit}: ${stderr}`)));
  });
  const { origin, port } = new URL(address);
  return {
    address,
    origin,
    port: Number(port),
    async stop() {
      child.kill('SIGINT');
      return { exit: await closed, stderr };
    },
  };
}

export interface Asked {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string;
}

/** A plain request to a server of this machine, whatever its headers claim. */
export function ask(
  { port }: Pick<Served, 'port'>,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  body?: string,
): Promise<Asked> {
  return new Promise((resolve, reject) => {
    const method = body === undefined ? 'GET' : 'POST';
    const asked = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part) => {
        text += String(part);
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

/** The cookie that the printed address gives. */
export async function cookieOf(served: Served): Promise<string> {
  const { headers } = await ask(served, served.address.slice(served.origin.length));
  return String(headers['set-cookie']).split(';')[0] ?? '';
}
