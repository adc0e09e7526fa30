import type { Command } from '../kit/command.ts';
import { ciFileOptions, fromOption, gateOption } from './ci-options.ts';

export const ciGithub: Command = {
  name: 'ci github',
  arguments: [],
  options: [fromOption, gateOption, { flags: '--forks', takes: 'nothing' }, ...ciFileOptions],
  examples: [
    'cxmap ci github --dry-run',
    'cxmap ci github --from github:example/cxmap#v1.4.0 --forks',
    'cxmap ci github --from ./tools/cxmap.tgz --fail-on never',
  ],
  async run(context, _, options) {
    const { githubFiles, githubPaths, saidInGithub } = await import('../../actions/ci/github.ts');
    const { keptNote, readOwnFile, wantedOf } = await import('./wanted.ts');
    const { writeCiFiles } = await import('./write-ci-files.ts');
    const { Stop } = await import('../kit/command.ts');
    return writeCiFiles(context, options, (place) => {
      const { workflow, comment } = githubPaths(place);
      const { said, notes } = readOwnFile(place, workflow, options, saidInGithub);
      const { source, failOn, kept } = wantedOf(context, place, options, said);
      // Once there are two jobs, there are two until the second file is deleted.
      const forks = options.forks === true || place.read(comment) !== undefined;
      if (forks && source.kind === 'package' && source.isPath) {
        throw new Stop(2, { key: 'ci/path-in-second-run', values: { given: source.spec } }, place.session.locale);
      }
      const all = [...kept, ...(forks && options.forks !== true ? ['--forks'] : [])];
      return { files: githubFiles({ ...place, source, failOn }, forks), notes: [...notes, ...keptNote(all)] };
    });
  },
};
