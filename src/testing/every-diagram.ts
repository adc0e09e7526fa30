import { Stop } from '../commands/kit/command.ts';
import type { Session } from '../commands/kit/session.ts';
import type { RenderRequest } from '../commands/render/view.ts';
import { renderViews } from '../commands/render/views.ts';
import { say } from '../locales/phrases.ts';
import type { Model } from '../model/model.ts';
import { nodeHost } from '../node/host.ts';
import { repository } from './run-bin.ts';
import { testNow } from './run-cli.ts';

/** A Mermaid text, or the sentence that says why there is none, and how it was asked for. */
export type AskedDiagram = { readonly asked: string } & ({ readonly text: string } | { readonly refused: Refusal });

export interface Refusal {
  readonly exit: number;
  readonly key: string;
  readonly sentence: string;
}

type Options = RenderRequest['options'];

/**
 * Every view with every option worth asking of a workspace: as a diagram, and the diagrams of its page. Of the values
 * that an option can have, `most` are tried, from the first to the last.
 */
export async function everyDiagram(
  session: Omit<Session, 'root' | 'handle' | 'files'>,
  most = Number.POSITIVE_INFINITY,
): Promise<readonly AskedDiagram[]> {
  const host = { ...nodeHost(repository), now: () => testNow };
  const files = await host.files();
  const { locale } = session;
  const context = { host, version: '', dir: repository, at: undefined, locale, fallbackLocale: locale, commands: [] };
  const diagrams: AskedDiagram[] = [];
  for (const [name, view] of Object.entries(renderViews)) {
    for (const options of askable(name, view.takes, session.model, most)) {
      for (const format of ['mermaid', 'md'] as const) {
        const asked = [name, format, JSON.stringify(options)].join(' ');
        try {
          const request = {
            session: { ...session, root: repository, handle: { root: repository, repo: session.model.repo }, files },
            context,
            format,
            options,
          };
          const text = String(await view.draw(request));
          for (const one of format === 'md' ? fencedMermaid(text) : [text]) diagrams.push({ asked, text: one });
        } catch (error) {
          if (!(error instanceof Stop)) throw error;
          const refused = { exit: error.exit, key: error.says.key, sentence: say(session.phrases, error.says) };
          diagrams.push({ asked, refused });
        }
      }
    }
  }
  return diagrams;
}

/** The diagrams of a Markdown page. */
export function fencedMermaid(page: string): readonly string[] {
  return [...page.matchAll(/^(`{3,})mermaid\n([\s\S]*?)\n\1$/gm)].map((match) => match[2] ?? '');
}

function askable(name: string, takes: readonly string[], model: Model, most: number): readonly Options[] {
  const some = <T>(values: readonly T[]): readonly T[] =>
    values.filter((_, index) => index === values.length - 1 || index % Math.ceil(values.length / most) === 0);
  const stages = some((model.single('success-map')?.value.stages ?? []).map(({ id }) => id));
  const idsOf = (kind: 'scenario' | 'metric' | 'team'): readonly string[] => some(model.all(kind).map(({ id }) => id));
  const values: Readonly<Record<string, readonly (string | true)[]>> = {
    toBe: [true],
    stage: stages,
    scenario: idsOf('scenario'),
    metric: idsOf('metric'),
    team: idsOf('team'),
    asOf: ['2026-11-10'],
  };
  const single = takes.flatMap((option) => (values[option] ?? []).map((value): Options => ({ [option]: value })));
  const plans = takes.includes('toBe')
    ? single.filter(({ toBe }) => !toBe).map((one): Options => ({ ...one, toBe: true }))
    : [];
  const lives = name === 'states' ? ['task', 'idea', 'case'].map((of): Options => ({ of })) : [];
  return [{}, ...single, ...plans, ...lives];
}
