import { say } from '../../locales/phrases.ts';
import type { FileWrite, Outcome } from '../../outcome.ts';
import { jsonDocument } from '../../output/json.ts';
import { pagesAsked, type ReportAsked, reportMoment, shippedFolder, templateFolder } from './request.ts';

/** Copies templates into the workspace, for its people to change; what is theirs already stays. */
export async function ejectTemplates(given: ReportAsked): Promise<Outcome> {
  const { files, root, phrases } = given.session;
  const { pages } = await pagesAsked(given, reportMoment(given));
  const wanted = new Set(pages.map(({ template }) => `${template}.liquid`));
  const shipped = shippedFolder(given);
  const target = files.resolve(root, templateFolder);
  const all = files.listFolder(shipped).filter((path) => given.asked.length === 0 || wanted.has(path));
  const kept = all.filter((path) => files.kindAt(files.resolve(target, path)) !== 'nothing');
  const templates = all.filter((path) => !kept.includes(path));
  files.writeFiles(
    root,
    templates.map((path): FileWrite => {
      const after = files.readText(files.resolve(shipped, path));
      return { path: `${templateFolder}/${path}`, before: null, after };
    }),
  );
  if (given.options.format === 'json') {
    return { exit: 0, stdout: jsonDocument('report-templates', { folder: templateFolder, templates, kept }) };
  }
  const values = { folder: templateFolder, templates, kept };
  return { exit: 0, stderr: `${say(phrases, { key: 'action/report-ejected', values })}\n` };
}

/** What the templates are given, for whoever writes one: finished Markdown is a text here. */
export async function printData(given: ReportAsked): Promise<Outcome> {
  const { pages } = await pagesAsked(given, reportMoment(given));
  const shown = pages.map(({ name, path, title, template, data }) => ({ name, path, title, template, data }));
  return { exit: 0, stdout: jsonDocument('report-data', { pages: shown }) };
}
