import { fieldOf } from '../../../model/field.ts';
import { type PartKind, partNamed } from '../../../model/map-part.ts';
import type { Names } from '../../../queries/common/names.ts';
import { mapDifferences, type PartDifference } from '../../../queries/ideas/map-differences.ts';
import type { ToBe } from '../../../queries/ideas/to-be.ts';
import { fieldName, fieldTexts } from '../../to-be-fields.ts';
import { longList } from '../fitting-tables.ts';
import type { Links } from '../links.ts';
import type { PageData, PageValue, ReportRequest } from '../page.ts';

const kinds: readonly PartKind[] = ['stage', 'touchpoint', 'handoff', 'team'];

/** What a new or a going part is about. */
const gist = {
  stage: ['goal'],
  touchpoint: ['expectation'],
  handoff: ['from', 'to', 'when'],
  team: ['gains'],
} as const;

/** The fields that change, kind by kind, and the parts that are new or go. */
export function differencesData(toBe: ToBe, links: Links, request: ReportRequest): PageData {
  const { names, phrases } = request;
  const words = phrases.pages.toBe;
  const textOf = fieldTexts(names, phrases);
  const nameOf = partNamer(toBe, names);
  const differences = mapDifferences(toBe);
  const changed = kinds.map((kind) => {
    const rows = differences
      .filter((one) => one.kind === kind)
      .flatMap((part) => part.fields.map((field, index) => ({ part, field, above: part.fields[index - 1] })));
    return {
      kind: words.kinds[kind],
      ...longList(
        rows,
        'cxmap render map --to-be --format md',
        ({ part, above, field: { path, before, after, ideas } }) => ({
          first: above === undefined,
          same_ideas: above?.ideas.join() === ideas.join(),
          name: nameOf(part.part),
          field: fieldName(path, names, phrases),
          before: textOf(kind, path, before).join('\n'),
          after: textOf(kind, path, after).join('\n'),
          ideas: ideas.map((id) => ideaData(id, toBe, links, request)),
        }),
      ),
    };
  });
  const aboutOf = ({ kind, before, after }: PartDifference): string => {
    const [first = '', second, ...more] = gist[kind].map((field) =>
      textOf(kind, [field], fieldOf(after ?? before, field)).join(', '),
    );
    return [second === undefined ? first : `${first} → ${second}`, ...more].filter(Boolean).join('\n');
  };
  const partData = (part: PartDifference): PageData => ({
    kind: words.kind[part.kind],
    name: nameOf(part.part),
    fate: part.fate,
    about: aboutOf(part),
    ideas: part.ideas.map((id) => ideaData(id, toBe, links, request)),
  });
  return {
    changed: changed.filter(({ rows }) => rows.length > 0),
    added: differences.filter(({ fate }) => fate === 'new').map(partData),
    removed: differences.filter(({ fate }) => fate === 'gone').map(partData),
  };
}

function ideaData(id: string, { ideas }: ToBe, links: Links, { phrases }: ReportRequest): PageValue {
  const idea = ideas.find((one) => one.id === id);
  return {
    id,
    link: links.page('ideas', idea?.title ?? id),
    status: idea ? phrases.states.idea[idea.status] : '',
  };
}

/** What a part of the map (`touchpoint/first-login`) is called: as it will be, and where it goes, as it is. */
export function partNamer({ overlaid, today }: ToBe, names: Names): (part: string) => string {
  return (written) => {
    const part = partNamed(written);
    if (!part) return written;
    const { kind, id } = part;
    if (kind === 'stage') return names.stage(id);
    return (overlaid.get(kind, id) ?? today.get(kind, id))?.value.name ?? id;
  };
}
