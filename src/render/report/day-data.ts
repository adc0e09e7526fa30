import type { Phrases } from '../../locales/phrases.ts';
import type { PageData } from './page.ts';

/**
 * A day for a template, twice: `due` as people write it, `due_iso` as machines do (`2026-11-22`), which Liquid’s `date`
 * and comparisons can take. Of a moment, the date that it is written with; both are empty without a day.
 */
export function dayData(key: string, day: string | undefined, { views }: Phrases): PageData {
  return { [key]: day === undefined ? '' : views.date(day), [`${key}_iso`]: day?.slice(0, 10) ?? '' };
}
