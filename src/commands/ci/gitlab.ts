import type { Command } from '../kit/command.ts';
import { ciFileOptions, fromOption, gateOption } from './ci-options.ts';

export const ciGitlab: Command = {
  name: 'ci gitlab',
  arguments: [],
  options: [fromOption, gateOption, ...ciFileOptions],
  examples: ['cxmap ci gitlab --dry-run', 'cxmap ci gitlab --from git+https://git.example.com/tools/cxmap.git#v1.4.0'],
  async run(context, _, options) {
    const { gitlabFile, gitlabMain, withInclude } = await import('../../actions/ci/gitlab.ts');
    const { wantedSource, writeCiFiles } = await import('./write-ci-files.ts');
    return writeCiFiles(context, options, (place) => {
      const source = wantedSource(context, place, options);
      const { failOn } = options;
      const main = place.read(gitlabMain);
      const file = gitlabFile(
        { ...place, source, failOn: failOn === 'loosening' || failOn === 'never' ? failOn : 'breaking' },
        main,
      );
      const included = withInclude(main, file.path);
      if (included === undefined) {
        const note = { key: 'ci/include-yourself', values: { file: gitlabMain, path: `/${file.path}` } } as const;
        return { files: [file], notes: [note] };
      }
      return { files: [file, { path: gitlabMain, text: included, isShared: true }], notes: [] };
    });
  },
};
