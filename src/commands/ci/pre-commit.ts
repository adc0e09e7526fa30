import type { Command } from '../kit/command.ts';
import { ciFileOptions, fromOption } from './ci-options.ts';

export const ciPreCommit: Command = {
  name: 'ci pre-commit',
  arguments: [],
  options: [fromOption, ...ciFileOptions.filter(({ flags }) => flags !== '--force')],
  examples: ['cxmap ci pre-commit --dry-run', 'cxmap ci pre-commit --from cxmap@1.4.0'],
  async run(context, _, options) {
    const { preCommitPath, withHook } = await import('../../actions/ci/pre-commit.ts');
    const { wantedSource, writeCiFiles } = await import('./write-ci-files.ts');
    const { Stop } = await import('../kit/command.ts');
    return writeCiFiles(context, options, (place) => {
      const text = withHook(place.read(preCommitPath), wantedSource(context, place, options), place.folder);
      if (text === undefined) {
        throw new Stop(1, { key: 'ci/odd-form', values: { path: preCommitPath } }, place.session.locale);
      }
      return { files: [{ path: preCommitPath, text, isShared: true }], notes: [] };
    });
  },
};
