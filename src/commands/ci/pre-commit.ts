import type { Command } from '../kit/command.ts';
import { ciFileOptions, fromOption } from './ci-options.ts';

export const ciPreCommit: Command = {
  name: 'ci pre-commit',
  arguments: [],
  options: [fromOption, ...ciFileOptions.filter(({ flags }) => flags !== '--force')],
  examples: ['cxmap ci pre-commit --dry-run', 'cxmap ci pre-commit --from cxmap@1.4.0'],
  async run(context, _, options) {
    const { preCommitPath, sourceInHook, withHook } = await import('../../actions/ci/pre-commit.ts');
    const { keptNote, wantedOf } = await import('./wanted.ts');
    const { writeCiFiles } = await import('./write-ci-files.ts');
    const { Stop } = await import('../kit/command.ts');
    return writeCiFiles(context, options, (place) => {
      const settings = place.read(preCommitPath);
      const from = settings === undefined ? undefined : sourceInHook(settings, place.folder);
      const { source, kept } = wantedOf(context, place, options, { from, failOn: undefined });
      // pre-commit installs a hook of its own in a folder of its own, where no path of the repository leads anywhere.
      if (source.kind === 'package' && source.isPath) {
        throw new Stop(2, { key: 'ci/path-in-hook', values: { given: source.spec } }, place.session.locale);
      }
      const text = withHook(settings, source, place.folder);
      if (text === undefined) {
        throw new Stop(1, { key: 'ci/odd-form', values: { path: preCommitPath } }, place.session.locale);
      }
      return { files: [{ path: preCommitPath, text, isShared: true }], notes: keptNote(kept) };
    });
  },
};
