import { fieldOf } from '../../../model/field.ts';
import { partNamed } from '../../../model/map-part.ts';
import { partOf, type UnfitChange } from '../../../queries/ideas/to-be.ts';
import type { ToBeConflict } from '../../../queries/ideas/to-be-conflicts.ts';
import { markdownCell, markdownCode } from '../../markdown/escape.ts';
import { fieldName } from '../../to-be-fields.ts';
import type { Links } from '../links.ts';
import { type Markdown, markdown } from '../markdown-value.ts';
import type { PageData, ReportRequest } from '../page.ts';

/** Two ideas that set one field differently, and what each wants. */
export function conflictData(
  { part, path, ideas }: ToBeConflict,
  nameOf: (part: string) => string,
  links: Links,
  request: ReportRequest,
): PageData {
  const { model, phrases } = request;
  return {
    part: nameOf(part),
    kind: phrases.pages.toBe.kinds[partNamed(part)?.kind ?? 'stage'],
    field: path.length > 0 ? fieldName(path, request.names, phrases) : '',
    wishes: ideas.map((id) => ({
      id,
      link: links.page('ideas', model.get('idea', id)?.value.title ?? id),
      wants: wishOf(id, part, path, request),
    })),
  };
}

/** What an idea wants of a field; of two changes to it the later one. */
function wishOf(idea: string, part: string, path: readonly string[], { model, phrases }: ReportRequest): Markdown {
  const words = phrases.pages.toBe;
  const changes = (model.get('idea', idea)?.value.changes ?? []).filter((change) => partOf(change) === part);
  const wishes = changes.flatMap((change): readonly string[] => {
    if ('remove' in change) return [words.fate.gone];
    if ('add' in change) return [words.fate.new];
    const value = path.reduce<unknown>(fieldOf, change.set);
    return value === undefined ? [] : [valueText(value, words.takeAway)];
  });
  return markdown(wishes.at(-1) ?? '');
}

function valueText(value: unknown, takeAway: string): string {
  if (value === null) return takeAway;
  const list = Array.isArray(value) ? value : [value];
  return list.every((one) => typeof one !== 'object')
    ? markdownCell(list.map(String).join(', '))
    : markdownCode(JSON.stringify(value));
}

/** A change of an idea for which the map has no place. */
export function unfitData(
  { idea, part, reason }: UnfitChange,
  nameOf: (part: string) => string,
  links: Links,
  { model, phrases }: ReportRequest,
): PageData {
  return {
    id: idea,
    link: links.page('ideas', model.get('idea', idea)?.value.title ?? idea),
    part: nameOf(part),
    reason: phrases.pages.toBe.misfit[reason],
  };
}
