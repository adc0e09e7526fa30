import type { DocumentEvent } from 'js-yaml';

/** The tags of YAML's core schema, by their short names. */
export type StandardTag = 'str' | 'int' | 'float' | 'bool' | 'null' | 'map' | 'seq';

const STANDARD = 'tag:yaml.org,2002:';
const SHORT_NAMES: ReadonlySet<string> = new Set(['str', 'int', 'float', 'bool', 'null', 'map', 'seq']);

/**
 * What a tag as written (`!!str`, `!<tag:yaml.org,2002:str>`, or by a handle that a `%TAG` line declares) means:
 * a standard tag, `'none'` for the lone `!`, or `undefined` where we do not know it.
 */
export function readTag(
  written: string,
  directives: DocumentEvent['directives'],
  kind: 'scalar' | 'map' | 'seq',
): StandardTag | undefined {
  if (written === '!') return kind === 'scalar' ? 'str' : kind;
  const full = expandTag(written, directives);
  const short = full.startsWith(STANDARD) ? full.slice(STANDARD.length) : '';
  return isStandard(short) && fits(short, kind) ? short : undefined;
}

function expandTag(written: string, directives: DocumentEvent['directives']): string {
  if (written.startsWith('!<')) return written.slice(2, -1);
  const handle = /^!(?:[^!]*!)?/.exec(written)?.[0] ?? '!';
  const declared = directives.find((directive) => directive.kind === 'tag' && directive.handle === handle);
  const prefix = declared?.kind === 'tag' ? declared.prefix : handle === '!!' ? STANDARD : handle;
  return prefix + written.slice(handle.length);
}

function isStandard(name: string): name is StandardTag {
  return SHORT_NAMES.has(name);
}

function fits(tag: StandardTag, kind: 'scalar' | 'map' | 'seq'): boolean {
  return tag === 'map' || tag === 'seq' ? tag === kind : kind === 'scalar';
}
