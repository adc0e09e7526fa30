import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { XmlDocument, XmlElement, XsdValidator } from 'libxml2-wasm';

/** What RFC 3986 allows in a reference: no character outside ASCII, no space, every `%` with two digits. */
const uriReference = /^(?:[\w\-.~!$&'()*+,;=:@/?#[\]]|%[\dA-F]{2})*$/i;

const formats = {
  uri: (text: string) => uriReference.test(text) && URL.canParse(text),
  'uri-reference': uriReference,
  'date-time': true,
} as const;

// The schema is of draft 4, of which it uses nothing that draft 7 reads differently but the name of its own id. One of its patterns is no regular expression in Unicode mode.
const { $schema: _draft, id: _id, ...sarif } = sarifSchema;
const checkSarif = new Ajv({ strict: false, unicodeRegExp: false, allErrors: true, formats }).compile(sarif);
const checkGitlab = new Ajv2020({ allErrors: true }).compile(
  JSON.parse(readFileSync(join(import.meta.dirname, 'gitlab-code-quality.schema.json'), 'utf8')),
);

const xsd = XmlDocument.fromBuffer(readFileSync(join(import.meta.dirname, 'junit-4.xsd')));
const junit = XsdValidator.fromDoc(xsd);

/** What the published schema of SARIF 2.1.0 has against a log; nothing for a valid one. */
export function sarifProblems(log: unknown): readonly string[] {
  return checkSarif(log) ? [] : (checkSarif.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

/** What GitLab's documentation has against a Code Quality report; nothing for a valid one. */
export function gitlabProblems(report: unknown): readonly string[] {
  return checkGitlab(report) ? [] : (checkGitlab.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  readonly text: string;
}

/** A JUnit report as libxml2 reads it. Throws where it is no XML or not valid by the schema of Jenkins. */
export function readJunit(text: string): XmlNode {
  const document = XmlDocument.fromString(text);
  try {
    junit.validate(document);
    return readElement(document.root);
  } finally {
    document.dispose();
  }
}

function readElement(element: XmlElement): XmlNode {
  const children: XmlNode[] = [];
  for (let node = element.firstChild; node; node = node.next) {
    if (node instanceof XmlElement) children.push(readElement(node));
  }
  const attributes = Object.fromEntries(element.attrs.map(({ name, value }) => [name, value]));
  return { name: element.name, attributes, children, text: element.content };
}
