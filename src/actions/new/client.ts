import type { Segment } from '../../model/gen/types.gen.ts';
import type { Model } from '../../model/model.ts';
import { cellsOf, conditionsByAttribute } from '../../model/segments/cells.ts';
import { findCases } from '../../model/segments/find-cases.ts';
import { type Attributes, declaredByName } from '../../model/segments/known.ts';
import { witnessOf } from '../../model/segments/segment-witness.ts';
import { writeFlow } from '../../source/write-flow.ts';
import { writeText } from '../../source/write-text.ts';

const style = { json: false, comma: ', ', colon: ': ', pad: '' } as const;

/** The attributes of a client who falls into a segment and no other: into the one wished for, else the first that has one. */
export function clientValues(model: Model, wished: string | undefined): readonly (readonly [string, string])[] {
  const file = model.single('segments')?.value;
  const segments = (file?.segments ?? []).filter(({ retired }) => retired === undefined);
  const lines = Object.entries(file?.attributes ?? {}).map(([name, { type, choices, hint = '' }]) => {
    const allowed = choices ? `${type}: ${choices.join(', ')}` : type;
    return `#   ${`${name} (${allowed}) ${hint}`.replace(/[\s\p{C}]+/gu, ' ').trim()}`;
  });
  const chosen = wished === undefined ? segments : segments.filter(({ id }) => id === wished);
  for (const segment of chosen) {
    const attributes = exampleIn(segment, segments, model);
    if (!attributes) continue;
    return [
      ...(lines.length > 0 ? [['attributeLines', lines.join('\n')] as const] : []),
      ['attributes', writeFlow({ ...attributes }, style)],
      ['segment', writeText(segment.id, 'plain', true)],
    ];
  }
  return [];
}

function exampleIn(segment: Segment, segments: readonly Segment[], model: Model): Attributes | undefined {
  const others = segments.filter((other) => other !== segment).map(({ when }) => when);
  const declared = declaredByName(model.single('segments')?.value.attributes ?? {});
  const conditions = conditionsByAttribute({ allOf: segments.map(({ when }) => when) });
  const domain = new Map([...conditions].map(([name, wanted]) => [name, cellsOf(declared.get(name), wanted)]));
  const alone = { allOf: [segment.when, ...others.map((when) => ({ not: when }))] };
  for (const found of findCases(alone, domain, { left: 100_000 })) return witnessOf(found, domain).attributes;
  return undefined;
}
