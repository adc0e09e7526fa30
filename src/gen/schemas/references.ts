import { kindsOf, type SchemaSet } from './schema.ts';
import { collectSites, type Sites } from './sites.ts';

/** The tables of where files refer to something, define something, repeat a name, or hold free text, as a TypeScript module. */
export function generateReferences(schemas: SchemaSet): string {
  const sites = kindsOf(schemas).map((kind) => [kind, collectSites(schemas, kind)] as const);
  const references = sites.flatMap(([, { references }]) => references);
  const definitions = sites.flatMap(([, { definitions }]) => definitions);
  const targets = [...references.flatMap(({ refs }) => refs), ...definitions.map(({ defines }) => defines)];
  return `// Generated from schemas/; do not edit.
import type { Kind } from './types.gen.ts';

/** What can be referred to. A \`step\` is known only within its playbook, \`work\` only within its project. */
export type RefTarget = ${union(targets)};

/**
 * How a text refers. \`plain\`: an id; \`qualified\`: an id, or kind/id; \`person-or-head\`: a person, or head-of:<team>;
 * \`person-head-or-manager\`: the same, or manager; \`map-target\`: always kind/id; \`or-text\`: a reference only if it has the form of a record's id; \`local\`: an id of
 * the same file; \`step-of-playbook\`: a step of the playbook beside it. \`condition\` is no text, but a condition over
 * attributes, at any depth of it.
 */
export type ReferenceForm = ${union(references.map(({ form }) => form))};

/** Keys from the root of a document; \`*\` is every item of a list and every key of a map, \`**\` any way down, or none. */
export type PathPattern = readonly string[];

export interface ReferenceSite {
  readonly pattern: PathPattern;
  readonly refs: readonly RefTarget[];
  readonly form: ReferenceForm;
  /** \`key\`: the key that the last \`*\` stands for is the reference. */
  readonly at: 'value' | 'key';
}

export interface DefinitionSite {
  readonly pattern: PathPattern;
  readonly defines: RefTarget;
  /** \`key\`: the key that the last \`*\` stands for is the id. */
  readonly at: 'value' | 'key';
}

export interface NameSite {
  readonly pattern: PathPattern;
  /** \`key\`: the key that the last \`*\` stands for is the name. */
  readonly at: 'value' | 'key';
}

${table(sites, 'references', 'ReferenceSite')}
${table(sites, 'definitions', 'DefinitionSite')}
/** Where names stand that other places repeat: fields of a form, dimensions of a metric's data. */
${table(sites, 'names', 'NameSite')}
/** Where free text stands, in which personal data may be found. What is found there may also be a number or a list. */
${table(sites, 'texts', 'PathPattern')}`;
}

function union(names: readonly string[]): string {
  return [...new Set(names)]
    .sort()
    .map((name) => `'${name}'`)
    .join(' | ');
}

function table(sites: readonly (readonly [string, Sites])[], name: keyof Sites, type: string): string {
  const rows = sites.map(([kind, found]) => {
    const entries = new Set(found[name].map((site) => `    ${JSON.stringify(site)},\n`));
    return `  ${JSON.stringify(kind)}: [\n${[...entries].join('')}  ],\n`;
  });
  return `export const ${name}: Readonly<Record<Kind, readonly ${type}[]>> = {\n${rows.join('')}};\n`;
}
