import type { FieldDifference, PartDifference } from '../../../queries/ideas/map-differences.ts';
import { leadTimeText } from '../../lead-time.ts';
import { type Content, type Html, html } from '../markup.ts';
import { list } from './card.ts';
import type { Material } from './material.ts';

/** Field by field what was and what will be, or that the whole part comes or goes; where several ideas do it, each field with its own. */
function differenceList({ fate, fields, after, ideas }: PartDifference, material: Material): Html | undefined {
  const words = material.phrases.site;
  const isOfOne = ideas.length === 1;
  const promise = textAt(after, 'expectation');
  const items =
    fate === 'gone'
      ? [html`<li>${words.removed}`]
      : fate === 'new'
        ? [html`<li>${words.added}${promise !== undefined && `: ${promise}`}`]
        : fields.map((field) => {
            const change = fieldChange(field, material);
            return isOfOne ? html`<li>${change}` : html`<li data-by="${field.ideas.join(' ')}">${change}`;
          });
  return items.length === 0 ? undefined : html`<ul class=changes>${items}</ul>`;
}

function fieldChange({ path, before, after }: FieldDifference, material: Material): Html {
  const { site } = material.phrases;
  const [key = '', inside] = path;
  const known: Readonly<Record<string, string>> = site.fields;
  const stage = inside === undefined ? '' : ` · ${material.namesLater.stage(inside)}`;
  const was = valueText(key, before, material);
  const is = valueText(key, after, material);
  return html`<b>${Object.hasOwn(known, key) ? known[key] : key}${stage}</b>
    ${was !== '' && html` <del>${was}</del>`} → ${is === '' ? '–' : html`<ins>${is}</ins>`}`;
}

/** A value as people read it. What has no better words is written as its texts, one after the other. */
function valueText(key: string, value: unknown, material: Material): string {
  const { phrases, namesLater: names } = material;
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return value ? phrases.site.yes : phrases.site.no;
  if (typeof value === 'number')
    return key.endsWith('emotion') ? phrases.views.signed(value) : phrases.views.number(value);
  if (typeof value === 'string') {
    if (key === 'contact' && (value === 'direct' || value === 'indirect')) return phrases.map[value];
    if (key === 'owner' || key === 'from' || key === 'team') return names.team(value);
    if (key === 'responsible') return names.person(value);
    if (key === 'system') return names.system(value);
    return key === 'stage' ? names.stage(value) : value;
  }
  if (Array.isArray(value)) return value.map((one) => valueText(singular[key] ?? '', one, material)).join(', ');
  if (key === 'when') return timeText(value, material);
  const system = textAt(value, 'system');
  if (key === 'where' && system !== undefined) return names.system(system);
  const field = textAt(value, 'field');
  if (field !== undefined) return textAt(value, 'required') === 'true' ? `${field}*` : field;
  return Object.entries(value)
    .map(([name, one]) => valueText(name, one, material))
    .filter(Boolean)
    .join(', ');
}

/** What one of a list is, where it has a name of its own. */
const singular: Readonly<Record<string, string>> = { to: 'from', supported_by: 'from', stages: 'stage' };

function timeText(when: object, { phrases, namesLater }: Material): string {
  const [lead, before] = [textAt(when, 'lead_time'), textAt(when, 'before')];
  const [deadline, after] = [textAt(when, 'deadline'), textAt(when, 'after')];
  const timing =
    lead !== undefined && before !== undefined
      ? { lead_time: lead, before }
      : deadline !== undefined && after !== undefined
        ? { deadline, after }
        : undefined;
  const some = {
    name: '',
    from: '',
    to: [],
    stages: [],
    mode: 'push',
    responsible: '',
    where: { system: '' },
  } as const;
  return timing ? leadTimeText({ ...some, when: timing }, phrases, namesLater.event) : '';
}

function textAt(value: unknown, key: string): string | undefined {
  const found: unknown = new Map(Object.entries(value ?? {})).get(key);
  return typeof found === 'string' || typeof found === 'boolean' ? String(found) : undefined;
}

/** What ideas make of a part, with the ideas. */
export function ideasAndChanges(partName: string, material: Material): Content {
  const ideas = material.ideasOf(partName);
  const difference = material.differenceOf(partName);
  const { states } = material.phrases;
  return [
    list(ideas.map(({ id, value }) => html`${material.link('idea', id)} <small>${states.idea[value.status]}</small>`)),
    difference && differenceList(difference, material),
  ];
}
