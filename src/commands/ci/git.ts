import type { Command } from '../kit/command.ts';
import { ciFileOptions } from './ci-options.ts';

export const ciGit: Command = {
  name: 'ci git',
  arguments: [],
  options: ciFileOptions,
  examples: ['cxmap ci git --dry-run'],
  async run(context, _, options) {
    const { withBlock } = await import('../../actions/ci/block.ts');
    const { attributeLines, attributesPath } = await import('../../actions/ci/git.ts');
    const { writeCiFiles } = await import('./write-ci-files.ts');
    const { Stop } = await import('../kit/command.ts');
    return writeCiFiles(context, options, ({ session, folder, read, sha256 }) => {
      const before = read(attributesPath) ?? '';
      const made = withBlock(before, folder, attributeLines(folder), sha256, options.force === true);
      if ('problem' in made) throw new Stop(1, { key: 'ci/edited', values: { path: attributesPath } }, session.locale);
      const notes = [{ key: 'ci/driver-yourself', values: {} }] as const;
      return { files: [{ path: attributesPath, text: made.text, isShared: true }], notes };
    });
  },
};
