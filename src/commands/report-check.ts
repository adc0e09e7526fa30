import { loadPhrases, say } from '../locales/phrases.ts';
import type { Outcome } from '../outcome.ts';
import { jsonDocument } from '../output/json.ts';
import { Stop } from './command.ts';
import { takeDiagrams } from './report-diagrams.ts';
import { filesOf, fileThere, isSameText } from './report-files.ts';
import { manifestFile, readManifest } from './report-manifest.ts';
import { finishAsked, pagesAsked, type ReportAsked, reportFolder, reportMoment } from './report-request.ts';

/**
 * Compares the pages that are there with what cxmap makes of the files for the same moment and in the same language: a
 * report grows stale by what is changed, not by the days that pass.
 */
export async function checkReport(given: ReportAsked): Promise<Outcome> {
  const { context, session, asked, options } = given;
  const { files, phrases } = session;
  const { folder, shown } = reportFolder(given);
  const manifest = readManifest(files, folder);
  if (manifest === undefined) {
    throw new Stop(1, { key: 'action/report-none', values: { folder: shown } }, session.locale);
  }
  if (manifest === 'broken') {
    const values = { path: `${shown}/${manifestFile}` };
    throw new Stop(1, { key: 'action/report-bad-manifest', values }, session.locale);
  }
  const locale = context.locale ?? manifest.locale;
  const speaking = { ...session, locale, phrases: await loadPhrases(locale) };
  const wanted = { ...given, session: speaking, asked: asked.length > 0 ? asked : manifest.pages };
  const { pages, request } = pagesAsked(wanted, reportMoment(given, manifest.asOf));
  const finished = await finishAsked(wanted, pages, request);
  const pictured = manifest.diagrams === 'svg' ? await takeDiagrams(finished) : undefined;
  const made = filesOf(pictured?.pages ?? finished);
  const drawn = [...(pictured?.diagrams.keys() ?? [])];
  const problems = [
    ...[...made].flatMap(([path, text]) => problemOf(path, fileThere(files, folder, path), text)),
    ...drawn
      .filter((path) => fileThere(files, folder, path) === undefined)
      .map((path): Problem => ({ path, state: 'missing' })),
    ...(asked.length > 0 ? [] : manifest.files)
      .filter((path) => !made.has(path) && !drawn.includes(path) && fileThere(files, folder, path) !== undefined)
      .map((path): Problem => ({ path, state: 'left-over' })),
  ];
  const exit = problems.length > 0 ? 1 : 0;
  if (options.format === 'json') return { exit, stdout: jsonDocument('report-check', { folder: shown, problems }) };
  if (exit === 0) {
    const values = { folder: shown, pages: pages.length };
    return { exit, stderr: `${say(phrases, { key: 'action/report-fresh', values })}\n` };
  }
  const lines = problems.map(({ path, state }) =>
    say(phrases, { key: `action/report-${state}`, values: { path: `${shown}/${path}` } }),
  );
  const diagrams = manifest.diagrams === 'svg' ? ['--diagrams svg'] : [];
  const command = [
    'cxmap report',
    ...asked,
    ...diagrams,
    ...(options.output === undefined ? [] : [`-o ${shown}`]),
  ].join(' ');
  const remedy = say(phrases, { key: 'action/report-remedy', values: { command } });
  return { exit, stdout: lines.map((line) => `${line}\n`).join(''), stderr: `${remedy}\n` };
}

interface Problem {
  readonly path: string;
  readonly state: 'missing' | 'stale' | 'left-over';
}

function problemOf(path: string, there: string | undefined, wanted: string): readonly Problem[] {
  if (there === undefined) return [{ path, state: 'missing' }];
  return isSameText(there, wanted) ? [] : [{ path, state: 'stale' }];
}
