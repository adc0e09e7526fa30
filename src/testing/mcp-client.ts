import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { bin, terminalEnv } from './run-bin.ts';

/** The two protocols that a client may speak. */
export type Protocol = '2026-07-28' | '2025-11-25';

/** What a tool answered, and the bytes of it as a model reads them. */
export interface Told {
  readonly isError: boolean;
  readonly data: Readonly<Record<string, unknown>>;
  readonly bytes: number;
}

/** The official client, connected to the built command in a folder. */
export async function connectMcp(folder: string, protocol: Protocol, options: readonly string[] = []) {
  const client = new Client(
    { name: 'test', version: '1.0.0' },
    protocol === '2025-11-25' ? {} : { versionNegotiation: { mode: { pin: protocol } } },
  );
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [bin, 'mcp', ...options],
      cwd: folder,
      env: Object.fromEntries(Object.entries(terminalEnv).map(([name, value]) => [name, value ?? ''])),
      stderr: 'pipe',
    }),
  );
  const call = async (name: string, given: Record<string, unknown> = {}): Promise<Told> => {
    const { isError, structuredContent, content } = await client.callTool({ name, arguments: given });
    const [first] = content;
    const text = first?.type === 'text' ? first.text : '';
    return { isError: isError === true, data: { ...Object(structuredContent) }, bytes: Buffer.byteLength(text) };
  };
  return { client, call };
}
