import type { Command } from '../kit/command.ts';
import { ciFileOptions } from './ci-options.ts';

export const ciCodeowners: Command = {
  name: 'ci codeowners',
  arguments: [],
  options: [{ flags: '--host <host>', takes: { oneOf: ['github', 'gitlab'] } }, ...ciFileOptions],
  examples: ['cxmap ci codeowners --dry-run', 'cxmap ci codeowners --host gitlab'],
  async run(context, _, options) {
    const { hostOfLines, ownerLines, ownersPlaces } = await import('../../actions/ci/codeowners.ts');
    const { blockIn, withBlock } = await import('../../actions/ci/block.ts');
    const { writeCiFiles } = await import('./write-ci-files.ts');
    const { Stop } = await import('../kit/command.ts');
    return writeCiFiles(context, options, (place) => {
      const { session, folder, read, sha256 } = place;
      const known = Object.values(ownersPlaces)
        .flat()
        .map((one) => blockIn(read(one) ?? '', folder))
        .find((lines) => lines !== undefined && lines.length > 0);
      const usualHost = read('.gitlab-ci.yml') === undefined ? 'github' : 'gitlab';
      const host =
        options.host === 'gitlab' || options.host === 'github' ? options.host : known ? hostOfLines(known) : usualHost;
      const [usual = ''] = ownersPlaces[host];
      const path = ownersPlaces[host].find((one) => read(one) !== undefined) ?? usual;
      const before = read(path);
      const lines = ownerLines(session.model, folder, host);
      if (lines.length === 0 && before === undefined) {
        throw new Stop(1, { key: 'ci/no-reviewers', values: {} }, session.locale);
      }
      const made = withBlock(before ?? '', folder, lines, sha256, options.force === true);
      if ('problem' in made) throw new Stop(1, { key: 'ci/edited', values: { path } }, session.locale);
      return { files: [{ path, text: made.text, isShared: true }], notes: [] };
    });
  },
};
