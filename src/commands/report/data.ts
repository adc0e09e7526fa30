import type { Outcome } from '../../outcome.ts';
import { jsonDocument } from '../../output/json.ts';
import { pagesAsked, type ReportAsked, reportMoment } from './request.ts';

/** What the templates are given, for whoever writes one: finished Markdown is a text here. */
export function printData(given: ReportAsked): Outcome {
  const { pages } = pagesAsked(given, reportMoment(given));
  const shown = pages.map(({ name, path, title, template, data }) => ({ name, path, title, template, data }));
  return { exit: 0, stdout: jsonDocument('report-data', { pages: shown }) };
}
