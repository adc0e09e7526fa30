import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { talk } from './json-rpc.ts';

const require = createRequire(import.meta.url);

/** One place that an editor underlines. Lines and columns are counted from 0. */
export interface Underline {
  readonly range: { readonly start: Position; readonly end: Position };
  readonly message: string;
}

interface Position {
  readonly line: number;
  readonly character: number;
}

/** One entry of the menu that an editor shows while one types. */
export interface Proposal {
  readonly label: string;
  readonly insertText?: string;
  readonly documentation?: string | { readonly value: string };
}

/** Where the cursor stands in a text given to `complete` or `hover`. */
const cursor = '‸';

/** The real yaml-language-server over a workspace, as VS Code would run it with the workspace's own settings. */
export interface LanguageServer {
  diagnose(path: string, text: string): Promise<readonly Underline[]>;
  complete(path: string, marked: string): Promise<readonly Proposal[]>;
  /** The card that appears over a word, as Markdown. */
  hover(path: string, marked: string): Promise<string>;
  stop(): void;
}

/** Starts the server in a folder that has `.vscode/settings.json`. */
export async function startLanguageServer(root: string): Promise<LanguageServer> {
  const bin = require.resolve('yaml-language-server/bin/yaml-language-server');
  const child = spawn(process.execPath, [bin, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const settings = yamlSettings(JSON.parse(readFileSync(join(root, '.vscode/settings.json'), 'utf8')));
  const published = new Map<string, (found: readonly Underline[]) => void>();
  let isConfigured: () => void = () => {};
  const configured = new Promise<void>((resolve) => {
    isConfigured = resolve;
  });
  const server = talk(child.stdin, child.stdout, (method, params) => {
    if (method === 'workspace/configuration') {
      isConfigured();
      const { items } = params as { readonly items: readonly { readonly section?: string }[] };
      return items.map(({ section }) => (section === 'yaml' ? settings : null));
    }
    if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = params as { readonly uri: string; readonly diagnostics: readonly Underline[] };
      published.get(uri)?.(diagnostics);
    }
    return null;
  });

  const rootUri = pathToFileURL(root).href;
  await server.request('initialize', {
    processId: process.pid,
    rootUri,
    workspaceFolders: [{ uri: rootUri, name: 'workspace' }],
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true },
      textDocument: { completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } } },
    },
  });
  server.notify('initialized', {});
  await configured;

  let version = 0;
  /** Shows the server a text at a path, and waits until it has looked at it. */
  const put = async (
    path: string,
    text: string,
  ): Promise<{ readonly uri: string; readonly found: readonly Underline[] }> => {
    const uri = pathToFileURL(join(root, path)).href;
    const isOpen = published.has(uri);
    const found = new Promise<readonly Underline[]>((resolve) => published.set(uri, resolve));
    const textDocument = { uri, version: ++version };
    if (isOpen) server.notify('textDocument/didChange', { textDocument, contentChanges: [{ text }] });
    else server.notify('textDocument/didOpen', { textDocument: { ...textDocument, languageId: 'yaml', text } });
    return { uri, found: await found };
  };
  const ask = async (method: string, path: string, marked: string): Promise<unknown> => {
    const lines = marked.slice(0, marked.indexOf(cursor)).split('\n');
    const { uri } = await put(path, marked.replace(cursor, ''));
    const position = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
    return server.request(method, { textDocument: { uri }, position });
  };
  return {
    diagnose: async (path, text) => (await put(path, text)).found,
    complete: async (path, marked) =>
      ((await ask('textDocument/completion', path, marked)) as { readonly items: readonly Proposal[] }).items,
    hover: async (path, marked) =>
      ((await ask('textDocument/hover', path, marked)) as { readonly contents: { readonly value: string } }).contents
        .value,
    stop: () => child.kill(),
  };
}

/** What stands under `yaml.` in the settings of VS Code; the catalogue of public schemas stays out of the tests. */
function yamlSettings(settings: Readonly<Record<string, unknown>>): object {
  return {
    schemas: settings['yaml.schemas'],
    schemaStore: { enable: false },
    validate: true,
    hover: true,
    completion: true,
  };
}
