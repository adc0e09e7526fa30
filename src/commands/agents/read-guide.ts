import type { Host } from '../../host.ts';
import type { Locale } from '../../locales/phrases.ts';

export interface GuideText {
  readonly topic: string;
  /** The first heading. */
  readonly title: string;
  /** Markdown, at most 6,000 bytes. */
  readonly text: string;
}

/** Reads the texts of the guide in a language, each when it is asked for. */
export async function readGuide(
  { files, packageFolder }: Pick<Host, 'files' | 'packageFolder'>,
  locale: Locale,
): Promise<(topic: string) => GuideText> {
  const disk = await files();
  return (topic) => {
    const text = disk.readText(disk.resolve(packageFolder, 'templates/guide', locale, `${topic}.md`));
    const title = /^# (.*)$/m.exec(text)?.[1] ?? topic;
    return { topic, title, text };
  };
}
