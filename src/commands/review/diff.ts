import type { Command } from '../kit/command.ts';

export const diff: Command = {
  name: 'diff',
  arguments: [{ name: 'revisions', takes: 'text', optional: true }],
  options: [
    { flags: '--staged', takes: 'nothing' },
    { flags: '--base [revision]', takes: 'text' },
    { flags: '--fetch', takes: 'nothing' },
    { flags: '-f, --format <format>', takes: { oneOf: ['pretty', 'json', 'md', 'html', 'github'] }, default: 'pretty' },
    { flags: '--as-of <moment>', takes: 'moment' },
    { flags: '--fail-on <class>', takes: { oneOf: ['breaking', 'loosening'] } },
  ],
  examples: [
    'cxmap diff',
    'cxmap diff main...HEAD',
    'cxmap diff v1.2..v1.3 --format json',
    'cxmap diff main... --fail-on breaking',
    'cxmap diff --base --fetch --fail-on breaking',
    'cxmap diff main... --format html > change.html',
  ],
  async run(context, [written], options) {
    const { comparisonOf } = await import('./comparison.ts');
    const compared = await comparisonOf(context, typeof written === 'string' ? written : undefined, options);
    const { gateOf } = await import('./gate.ts');
    const { folderFromHere } = await import('../kit/where-from.ts');
    const folder = folderFromHere(context, await context.host.files(), compared.root);
    const { exit, stderr } = gateOf(compared, options.failOn, folder);
    if (options.format === 'json') {
      const { jsonDocument } = await import('../../output/json.ts');
      const { diffData } = await import('../../render/changes/data.ts');
      return { exit, stderr, stdout: jsonDocument('diff', diffData(compared)) };
    }
    if (options.format === 'md') {
      const { changesComment } = await import('../../render/changes/comment.ts');
      const { diffData } = await import('../../render/changes/data.ts');
      return { exit, stderr, stdout: changesComment({ ...diffData(compared), folder }, compared.phrases) };
    }
    if (options.format === 'html') {
      const { changesDocument } = await import('./changes-document.ts');
      return { exit, stderr, stdout: changesDocument(compared) };
    }
    if (options.format === 'github') {
      const { changeAnnotations } = await import('./annotations.ts');
      return { exit, stderr, ...(await changeAnnotations(context, compared)) };
    }
    const { changesText } = await import('../../render/terminal/changes.ts');
    const { loadStyle } = await import('../../output/style.ts');
    return { exit, stderr, stdout: changesText(compared, await loadStyle(context.host.stdout.color)) };
  },
};
