import { fieldOf } from '../../model/field.ts';
import type { Kind } from '../../model/kinds.ts';
import type { Model } from '../../model/model.ts';
import type { Attributes } from '../../model/segments/known.ts';
import { segmentsOf } from '../../model/segments/segments-of.ts';
import type { Edit, EditValue } from '../../source/edit.ts';
import { parseYaml } from '../../source/yaml.ts';

/** What was said of a field of the new file. */
export interface FieldSet {
  readonly field: string;
  readonly value: EditValue;
}

/**
 * What of a template does not fit what was said, changed so that it does: a hand-off of questions has no event that its
 * news comes before, a client has the segment of their own attributes.
 */
export function fittingEdits(model: Model, kind: Kind, text: string, set: readonly FieldSet[]): readonly Edit[] {
  const said = (field: string): boolean => set.some((one) => one.field === field || one.field.startsWith(`${field}.`));
  if (kind === 'handoff') return timingOf(set.find(({ field }) => field === 'mode')?.value, said);
  if (kind === 'client' && said('attributes') && !said('segment')) return segmentEdits(model, text, set);
  return [];
}

/** Only news and boards have a time before or after an event; only questions one within which they are answered. */
function timingOf(mode: EditValue | undefined, said: (field: string) => boolean): readonly Edit[] {
  if (mode !== 'questions' && mode !== 'access') return [];
  return [
    ...(said('when') ? [] : [{ op: 'remove', path: ['when'] } as const]),
    ...(mode === 'questions' && !said('answer_within')
      ? [{ op: 'set', path: ['answer_within'], value: '1 working day' } as const]
      : []),
  ];
}

/** Whoever is in none, or in two, is told so by the rule of segments. */
function segmentEdits(model: Model, text: string, set: readonly FieldSet[]): readonly Edit[] {
  const segments = model.single('segments')?.value;
  const whole = set.find(({ field }) => field === 'attributes')?.value;
  const given = whole ?? fieldOf(parseYaml(text).value, 'attributes');
  const single = set.flatMap(({ field, value }) =>
    field.startsWith('attributes.') ? [[field.slice('attributes.'.length), value] as const] : [],
  );
  const attributes = { ...Object(given), ...Object.fromEntries(single) } as Attributes;
  const [one, ...others] = segments ? segmentsOf(attributes, segments) : [];
  return one === undefined || others.length > 0 ? [] : [{ op: 'set', path: ['segment'], value: one }];
}
