import type { DocPath, Location } from '../diagnostic.ts';
import { texts } from '../model/gen/references.gen.ts';
import type { Model } from '../model/model.ts';
import { findPersonalData, type PersonalData } from '../model/personal-data/find.ts';
import { walkPattern } from '../model/walk.ts';
import { locateYaml, nodeNamed } from '../source/locate.ts';
import type { YamlNode } from '../source/node.ts';
import { everyKindBut } from './reach.ts';
import type { Finding, Rule } from './rule.ts';

export const personalData: Rule = {
  id: 'personal-data',
  severity: 'warning',
  preset: 'recommended',
  example: {
    bad: feedback('Please call me back at +44 20 7946 0018, in the evening'),
    good: feedback('Please call me back, in the evening'),
  },
  reach: { each: everyKindBut() },
  check: findPersonalDataInTexts,
};

function feedback(text: string): Readonly<Record<string, string>> {
  return {
    'cases/2026-11/C-261101-7K3QX.yaml': `source: survey
received: 2026-11-01
client: harbor-1
text: ${text}
tags: [prices]
`,
  };
}

function* findPersonalDataInTexts(model: Model): Iterable<Finding> {
  for (const { path: file, role, value } of model.files) {
    if (!role || role.part === 'values' || value === undefined) continue;
    const found: { readonly path: DocPath; readonly text: string; readonly data: PersonalData }[] = [];
    for (const pattern of texts[role.kind]) {
      walkPattern(value, pattern, (node, path) => {
        if (typeof node !== 'string' && typeof node !== 'number') return;
        const text = String(node);
        for (const data of findPersonalData(text)) found.push({ path, text, data });
      });
    }
    if (found.length === 0) continue;
    const placeOf = scalarPlaces(model, file);
    for (const { path, text, data } of found) {
      yield {
        message: { key: `personal-data/${data.kind}`, values: { shown: data.shown } },
        location: placeOf(path, text, data),
        hints: [{ key: 'personal-data/take-out', values: {} }],
      };
    }
  }
}

/** Where a piece of a text stands in its file; the whole text where the piece is broken over lines or escaped. */
function scalarPlaces(model: Model, file: string): (path: DocPath, text: string, piece: PersonalData) => Location {
  const content = model.repo.read(file);
  const source = 'text' in content ? content.text : '';
  const root: YamlNode | undefined = locateYaml(source);
  return (path, text, { start, end }) => {
    const node = root && nodeNamed(root, path);
    const piece = text.slice(start, end);
    const before = text.slice(0, start).split(piece).length - 1;
    let at = node ? source.indexOf(piece, node.span.start) : -1;
    for (let skip = before; skip > 0 && at !== -1; skip--) at = source.indexOf(piece, at + piece.length);
    if (!node || at === -1 || at + piece.length > node.span.end) return { file, path };
    return { file, span: { start: at, end: at + piece.length } };
  };
}
