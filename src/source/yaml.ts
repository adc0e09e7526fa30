import { EVENT_ID, type Event, SCALAR_STYLE, YAMLException } from 'js-yaml';
import { composeValue, UNUSUAL } from './compose.ts';
import { skipBlank } from './compose-blank.ts';
import { composeNodes } from './compose-nodes.ts';
import { losesDigits } from './compose-scalar.ts';
import type { DocPath, YamlNode, YamlProblem } from './node.ts';
import { nodeValue } from './node-value.ts';
import { quickYaml } from './quick-yaml.ts';
import { readEvents } from './yaml-events.ts';
import { codePoint, explainSyntax } from './yaml-syntax.ts';

/** What a YAML text says, as plain data, and what is wrong with it. */
export interface ParsedYaml {
  /**
   * Maps are objects with no prototype that matters: any text is a key, only own keys are there. Of a key that
   * stands twice the first counts. `undefined` where the text does not parse or is empty.
   */
  readonly value: unknown;
  readonly problems: readonly YamlProblem[];
  /** Numbers that lost digits (`unsafe-integer`): an error where a number is wanted, none where a text is. */
  readonly notes: readonly YamlProblem[];
}

const NONE: readonly YamlProblem[] = [];
const CONTROL = /[\x00-\x08\x0B\x0C\x0E-\x1F]/;
/** Allowed by YAML within quotes and nowhere else; the parser does not look into comments. */
const UNPRINTABLE = /[\x7F-\x84\x86-\x9F\uFFFE\uFFFF]/g;

/** Reads one YAML 1.2 document (core schema: dates, `yes` and `12:30` are text). Never throws, whatever the text. */
export function parseYaml(text: string): ParsedYaml {
  const quick = quickYaml(text);
  return quick === UNUSUAL ? parseWholeYaml(text) : { value: quick, problems: NONE, notes: NONE };
}

/** The same by the parser proper alone, whatever the style. */
export function parseWholeYaml(text: string): ParsedYaml {
  const control = CONTROL.exec(text);
  if (control) return failed(characterProblem(text, control.index));
  let events: readonly Event[];
  try {
    events = readEvents(text);
  } catch (error) {
    if (error instanceof YAMLException) return failed(explainSyntax(text, error));
    throw error;
  }
  if (isEmpty(events)) return failed({ code: 'empty', span: { start: 0, end: 0 }, detail: '' });
  const unprintable = findUnprintable(text, events);
  const value = composeValue(text, events);
  if (value !== UNUSUAL) return { value, problems: unprintable, notes: NONE };
  const { root, problems } = composeNodes(text, events);
  return {
    value: nodeValue(root),
    problems: [...unprintable, ...problems, ...findSecondDocument(text, events, root)],
    notes: findUnsafe(root, []),
  };
}

function failed(problem: YamlProblem): ParsedYaml {
  return { value: undefined, problems: [problem], notes: NONE };
}

/** No document, or one that holds nothing: not even a `null` or an anchor. */
function isEmpty(events: readonly Event[]): boolean {
  const [, root, end] = events;
  return (
    root === undefined ||
    (root.type === EVENT_ID.SCALAR &&
      root.valueStart === -1 &&
      root.anchorStart === -1 &&
      root.tagStart === -1 &&
      end === events.at(-1))
  );
}

function characterProblem(text: string, at: number): YamlProblem {
  return { code: 'control-character', span: { start: at, end: at + 1 }, detail: codePoint(text, at) };
}

/** The first character that YAML does not allow where it stands: within quotes it would be. */
function findUnprintable(text: string, events: readonly Event[]): readonly YamlProblem[] {
  let at = unprintableFrom(text, 0);
  if (at === -1) return NONE;
  for (const event of events) {
    if (event.type !== EVENT_ID.SCALAR) continue;
    if (event.style !== SCALAR_STYLE.SINGLE_QUOTED && event.style !== SCALAR_STYLE.DOUBLE_QUOTED) continue;
    if (at < event.valueStart) break;
    if (at < event.valueEnd) at = unprintableFrom(text, event.valueEnd);
  }
  return at === -1 ? NONE : [characterProblem(text, at)];
}

function unprintableFrom(text: string, start: number): number {
  UNPRINTABLE.lastIndex = start;
  return UNPRINTABLE.exec(text)?.index ?? -1;
}

/** A second document begins at its `---`, or where there is none, after the `...` that ends the first. */
function findSecondDocument(text: string, events: readonly Event[], root: YamlNode): readonly YamlProblem[] {
  const [first, second] = events.filter((event) => event.type === EVENT_ID.DOCUMENT);
  if (!first || !second) return NONE;
  const marker = second.explicitStart ? /^\uFEFF?---(?=\s|$)/gm : /^\.\.\.(?=\s|$)/gm;
  marker.lastIndex = root.span.end;
  const found = marker.exec(text);
  const start = found ? found.index + (second.explicitStart ? 0 : found[0].length) : root.span.end;
  const at = second.explicitStart ? start : skipBlank(text, start);
  return [{ code: 'several-documents', span: { start: at, end: Math.min(at + 3, text.length) }, detail: '---' }];
}

function findUnsafe(node: YamlNode, path: DocPath): readonly YamlProblem[] {
  if (node.kind === 'scalar') {
    if (!losesDigits(node.written, node.value)) return NONE;
    return [{ code: 'unsafe-integer', span: node.span, detail: node.written, path }];
  }
  if (node.kind === 'seq') return node.items.flatMap((item, index) => findUnsafe(item, [...path, index]));
  return node.pairs.flatMap(({ key, value }) => findUnsafe(value, [...path, key.written]));
}
