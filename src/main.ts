import { type Context, Stop } from './commands/kit/command.ts';
import { commandTable } from './commands/table.gen.ts';
import { type Host, TooLarge } from './host.ts';
import { environmentLocale } from './locales/cli.ts';
import { type Locale, loadPhrases, say } from './locales/phrases.ts';
import { printOutcome, talk } from './print.ts';
import { MissingObjects } from './source/repo.ts';

declare const CXMAP_VERSION: string;

/** The version of the package, put in by the build; a run from source says so. */
const version: string = typeof CXMAP_VERSION === 'string' ? CXMAP_VERSION : '0.0.0-source';

/** The program: what was typed and the world it runs in → the exit code. The only place where errors become exit codes. */
export async function main(argv: readonly string[], host: Host): Promise<number> {
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    host.stdout.write(`${version}\n`);
    return 0;
  }
  const environment = environmentLocale(host.env);
  let locale: Locale = environment;
  let dir = host.cwd;
  try {
    const { parseCommandLine } = await import('./command-line.ts');
    const parsed = await parseCommandLine(argv, host, environment, commandTable, version);
    if (parsed.kind === 'answered') {
      if (parsed.exit === 0) host.stdout.write(parsed.text);
      else talk(host, parsed.text);
      return parsed.exit;
    }
    locale = parsed.locale ?? environment;
    dir = parsed.dir;
    const context: Context = {
      host,
      version,
      dir: parsed.dir,
      at: parsed.at,
      locale: parsed.locale,
      fallbackLocale: environment,
      commands: commandTable,
    };
    const outcome = await parsed.command.run(context, parsed.args, parsed.options);
    printOutcome(host, outcome);
    return outcome.exit;
  } catch (error) {
    if (error instanceof Stop) {
      talk(host, `cxmap: ${say(await loadPhrases(error.locale ?? locale), error.says)}\n`);
      return error.exit;
    }
    if (error instanceof MissingObjects) {
      const { sparseRemedy } = await import('./commands/kit/sparse.ts');
      talk(host, `cxmap: ${say(await loadPhrases(locale), await sparseRemedy(host, dir, error))}\n`);
      return 3;
    }
    const { loadCliPhrases } = await import('./locales/cli.ts');
    const { errors } = await loadCliPhrases(locale);
    talk(
      host,
      error instanceof TooLarge
        ? `cxmap: ${errors.tooLarge(error.path, error.bytes, error.limit)}\n`
        : isWorldFailure(error)
          ? `cxmap: ${errors.failed(error.message)}\n`
          : `cxmap: ${errors.bug()}\n${error instanceof Error ? error.stack : String(error)}\n`,
    );
    return 3;
  }
}

/** A failure of the disk, of git or of the network is not a bug of ours, and gets a sentence instead of a stack. */
function isWorldFailure(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  return error.name === 'WorldFailure' || error.name === 'GitError' || ('code' in error && 'syscall' in error);
}
