import { planStep } from '../../actions/board/plan-step.ts';
import { openRecord } from '../../actions/kit/open-record.ts';
import type { Planned } from '../../actions/kit/planned.ts';
import { findActor, memberOfGit } from '../../change/actor.ts';
import type { Applied, Refused } from '../../change/apply-plan.ts';
import { type LiveWorkspace, openLive } from '../../change/live-workspace.ts';
import { say } from '../../locales/phrases.ts';
import type { Model } from '../../model/model.ts';
import type { Card } from '../../queries/board/board.ts';
import { workByCase } from '../../queries/common/case-status.ts';
import type { Context } from '../kit/command.ts';
import type { Session } from '../kit/session.ts';
import type { Draft } from './state.ts';

/** Who works at the board, and how what they do is written. */
export interface Work {
  readonly live: LiveWorkspace;
  /** Whoever acts; undefined where git knows no member and nobody was named. */
  actor(): Promise<string | undefined>;
  /**
   * Judges a change that changes nothing, of the file of a card: whatever judging needs is loaded, and is known of all files,
   * when somebody moves the first card.
   */
  prepare(card: Card): Promise<void>;
  /** Makes a step, as the command would that does the same. */
  make(draft: Draft, by: string): Promise<Applied | Refused>;
}

export function openWork(
  { host, dir }: Context,
  { root, handle, files, model, phrases }: Session,
  options: { readonly by: string | undefined; readonly commit: boolean },
): Work {
  const live = openLive({ root, files, git: host.git }, model, files.look(handle));
  let known: Promise<string | undefined> | undefined;
  return {
    live,
    actor() {
      known ??= options.by === undefined ? memberOfGit(host, dir, live.model) : Promise.resolve(options.by);
      return known;
    },
    async prepare({ kind, id }) {
      const plan = async (now: Model): Promise<Planned> => {
        const opened = openRecord(now, kind, id);
        if (!opened.ok) return opened;
        const { item, text } = opened;
        const words = { key: 'action/same-status', values: { id, status: '' } } as const;
        return {
          ok: true,
          plan: { writes: [{ path: item.path, before: text, after: text }], summary: words, commit: words },
        };
      };
      await live.apply([], plan, { dryRun: true });
    },
    make(draft, by) {
      known = Promise.resolve(by);
      return live.apply(
        pathsOf(live.model, draft),
        async (now) => {
          const found = await findActor(host, dir, now, { by, at: undefined });
          if (!found.ok) return { ok: false, messages: [found.message] };
          return planStep(now, { ...draft, ...found.actor, random: host.random });
        },
        { wordCommit: options.commit ? async (subject) => say(phrases, subject) : undefined },
      );
    },
  };
}

/** The files of a card, and of a case's those of the work that an answer may open again. */
export function pathsOf(model: Model, { kind, id }: Pick<Draft, 'kind' | 'id'>): readonly string[] {
  const work = kind === 'case' ? (workByCase(model).get(id) ?? []) : [];
  return [{ kind, id }, ...work].flatMap((one) => (model.ids.of(one.kind).get(one.id) ?? []).map(({ file }) => file));
}
