import purify from 'dompurify';

/** What Mermaid's own parser says of a text. */
export type MermaidVerdict =
  | { readonly ok: true; readonly type: string }
  | { readonly ok: false; readonly message: string };

// Mermaid wants DOMPurify, and DOMPurify a browser's window; a parser needs neither. The stub must stand before Mermaid is imported.
Object.assign(purify, { isSupported: true, sanitize: (html: string) => html, addHook: () => undefined });
const { default: mermaid } = await import('mermaid');
mermaid.initialize({ startOnLoad: false, logLevel: 'fatal' });

/** Whether Mermaid accepts the text, and as which diagram; otherwise what it complains of. */
export async function parseMermaid(text: string): Promise<MermaidVerdict> {
  try {
    const { diagramType } = await mermaid.parse(text);
    return { ok: true, type: diagramType };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}

/** Where each kind of diagram keeps its labels: what to ask it for, and the fields that hold them. */
const labelFields: Readonly<Record<string, readonly [getter: string, fields: readonly string[]][]>> = {
  'flowchart-v2': [
    ['getSubGraphs', ['title']],
    ['getVertices', ['text']],
    ['getEdges', ['text']],
  ],
  stateDiagram: [
    ['getStates', ['descriptions']],
    ['getRelations', ['relationTitle']],
  ],
  journey: [['getTasks', ['section', 'task', 'people']]],
  gantt: [['getTasks', ['section', 'task']]],
  timeline: [['getTasks', ['section', 'task', 'events']]],
  quadrantChart: [['getQuadrantData', ['text']]],
  pie: [['getSections', ['key']]],
  sequence: [
    ['getActors', ['description']],
    ['getMessages', ['message']],
  ],
};

/**
 * The labels of a diagram as a reader will see them: title, accessible title and description, then the rest in the
 * diagram's own order. Throws what the parser throws.
 */
export async function mermaidLabels(text: string): Promise<readonly string[]> {
  const { db, type } = await mermaid.mermaidAPI.getDiagramFromText(text);
  // Timelines keep their titles in a part of their own.
  const shared = ask(db, 'getCommonDb');
  const titled = typeof shared === 'object' && shared !== null ? shared : db;
  const heads = ['getDiagramTitle', 'getAccTitle', 'getAccDescription']
    .map((getter) => ask(titled, getter))
    .filter(isText);
  const labels = (labelFields[type] ?? []).flatMap(([getter, fields]) => [...textsUnder(ask(db, getter), fields)]);
  return [...heads, ...labels].map(decodeLabel);
}

function ask(db: object, getter: string): unknown {
  const method: unknown = Reflect.get(db, getter);
  return typeof method === 'function' ? method.call(db) : undefined;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function* textsUnder(value: unknown, fields: readonly string[]): Generator<string> {
  const node = value instanceof Map ? [...value].map(([key, held]) => ({ key, held })) : value;
  if (typeof node !== 'object' || node === null) return;
  for (const [key, held] of Object.entries(node)) {
    if (fields.includes(key) && (typeof held === 'string' || Array.isArray(held))) yield* [held].flat().filter(isText);
    else yield* textsUnder(held, fields);
  }
}

/** As Mermaid's renderer and the browser do: its inner form of an entity, the entity, and then no space at the ends nor one without width. */
function decodeLabel(label: string): string {
  const shown = label.replace(/ﬂ°°(\d+)¶ß/g, (_, code: string) => String.fromCodePoint(Number(code)));
  return shown.replaceAll('\u200B', '').trim();
}
