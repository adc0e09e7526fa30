import type { Context } from './commands/kit/command.ts';
import { commandTable } from './commands/table.gen.ts';
import type { Host } from './host.ts';
import { environmentLocale } from './locales/cli.ts';
import type { Locale } from './locales/phrases.ts';
import { printOutcome, talk } from './print.ts';

declare const CXMAP_VERSION: string;

/** The version of the package, put in by the build; a run from source says so. */
const version: string = typeof CXMAP_VERSION === 'string' ? CXMAP_VERSION : '0.0.0-source';

/** The program: what was typed and the world it runs in → the exit code. */
export async function main(argv: readonly string[], host: Host): Promise<number> {
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    host.stdout.write(`${version}\n`);
    return 0;
  }
  const environment = environmentLocale(host.env);
  let locale: Locale | undefined;
  let dir = host.cwd;
  try {
    const { parseCommandLine } = await import('./command-line.ts');
    const parsed = await parseCommandLine(argv, host, environment, commandTable, version);
    if (parsed.kind === 'answered') {
      if (parsed.exit === 0) host.stdout.write(parsed.text);
      else talk(host, parsed.text);
      return parsed.exit;
    }
    locale = parsed.locale;
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
    const { failureOf } = await import('./failure.ts');
    const { exit, text } = await failureOf(error, { host, dir, locale, environment });
    talk(host, text);
    return exit;
  }
}
