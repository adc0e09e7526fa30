import type { Host } from '../../host.ts';
import { isLocale, type Locale } from '../../locales/phrases.ts';
import { defaults } from '../../model/gen/defaults.gen.ts';
import type { Context } from './command.ts';

/** The language to speak where no workspace is needed: as asked, else of the workspace around, else of the environment. */
export function localeHere({ host, dir, locale, fallbackLocale }: Context): Locale {
  return locale ?? localeAround(host, dir) ?? fallbackLocale;
}

/** The language of the workspace around a folder; undefined where there is none. Nothing else of it is read. */
export function localeAround(host: Pick<Host, 'settingsAround'>, ...folder: readonly string[]): Locale | undefined {
  const settings = host.settingsAround(...folder);
  if (settings === undefined) return undefined;
  const named = /^locale:\s*["']?([a-z]+)\b/m.exec(settings)?.[1];
  return isLocale(named) ? named : defaults.workspace.locale;
}
