import type { Command } from '../kit/command.ts';
import { ciFileOptions, fromOption, gateOption } from './ci-options.ts';

export const ciGitlab: Command = {
  name: 'ci gitlab',
  arguments: [],
  options: [fromOption, gateOption, ...ciFileOptions],
  examples: ['cxmap ci gitlab --dry-run', 'cxmap ci gitlab --from git+https://git.example.com/tools/cxmap.git#v1.4.0'],
  async run(context, _, options) {
    const { gitlabFile, gitlabMain, gitlabPath, saidInGitlab, withInclude } = await import(
      '../../actions/ci/gitlab.ts'
    );
    const { keptNote, readOwnFile, wantedOf } = await import('./wanted.ts');
    const { writeCiFiles } = await import('./write-ci-files.ts');
    return writeCiFiles(context, options, (place) => {
      const own = readOwnFile(place, gitlabPath(place), options, saidInGitlab);
      const { source, failOn, kept } = wantedOf(context, place, options, own.said);
      const notes = [...own.notes, ...keptNote(kept)];
      const main = place.read(gitlabMain);
      const file = gitlabFile({ ...place, source, failOn }, main);
      const included = withInclude(main, file.path);
      if (included === undefined) {
        const note = { key: 'ci/include-yourself', values: { file: gitlabMain, path: `/${file.path}` } } as const;
        return { files: [file], notes: [...notes, note] };
      }
      return { files: [file, { path: gitlabMain, text: included, isShared: true }], notes };
    });
  },
};
