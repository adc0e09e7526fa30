import { createHash, randomInt } from 'node:crypto';
import { join } from 'node:path';
import { type Host, TooLarge, wholeTextLimit } from '../host.ts';
import { settingsAround } from './settings-around.ts';
import { nodeStream } from './streams.ts';

/** The real world; `packageFolder` is where cxmap is installed. What is heavy is imported when it is first asked for. */
export function nodeHost(packageFolder: string): Host {
  const { env } = process;
  return {
    cwd: process.cwd(),
    packageFolder,
    env,
    stdout: nodeStream(process.stdout, env),
    stderr: nodeStream(process.stderr, env),
    now: () => Date.now(),
    random: () => randomInt(2 ** 32) / 2 ** 32,
    sha256: (text) => createHash('sha256').update(text, 'utf8').digest('hex'),
    elapsed: () => performance.now(),
    ask:
      process.stdin.isTTY && process.stderr.isTTY
        ? async (question) => (await import('./ask.ts')).ask(question)
        : undefined,
    terminal:
      process.stdin.isTTY && process.stdout.isTTY && env.TERM !== 'dumb'
        ? async (ears, wants) => (await import('./terminal.ts')).ownTerminal(ears, wants)
        : undefined,
    readStdin: async () => {
      const chunks: Buffer[] = [];
      let bytes = 0;
      for await (const chunk of process.stdin) {
        const piece = Buffer.from(chunk);
        bytes += piece.length;
        if (bytes > wholeTextLimit) throw new TooLarge('-', bytes, wholeTextLimit);
        chunks.push(piece);
      }
      return Buffer.concat(chunks).toString('utf8');
    },
    settingsAround,
    files: async () => (await import('./files.ts')).nodeFiles(packageFolder),
    outbox: async () => (await import('./outbox.ts')).nodeOutbox,
    images: async () => {
      const { svgToPng } = await import('./png.ts');
      return {
        png: (svg) => svgToPng(svg, { packageFolder }),
        mermaid: async (diagrams, look) => {
          const [{ drawMermaid }, { packagePlaces }] = await Promise.all([
            import('./mermaid-picture.ts'),
            import('./optional-packages.ts'),
          ]);
          return drawMermaid(diagrams, look, {
            env,
            places: packagePlaces(packageFolder, env),
            fontFolders: [join(packageFolder, 'assets/fonts')],
          });
        },
      };
    },
    serve: async (port, answer) => (await import('./local-server.ts')).serveLocally(port, answer),
    toolServer: async () => (await import('./tool-server.ts')).nodeToolServer,
    git: async () => (await import('./git.ts')).nodeGit,
    revisions: async () => (await import('./git-revisions.ts')).nodeRevisions,
    conflicts: async () => (await import('./git-conflicts.ts')).nodeConflicts,
  };
}
