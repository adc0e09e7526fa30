import { cardVersion, planStep, stepsTo } from '../../actions/board/plan-step.ts';
import { type AskName, stepsOf } from '../../actions/board/steps.ts';
import { planCaseAdd } from '../../actions/case/add.ts';
import { type Planned, refuse } from '../../actions/kit/planned.ts';
import { type Actor, findActor } from '../../change/actor.ts';
import type { Applied, Refused } from '../../change/apply-plan.ts';
import type { LiveWorkspace } from '../../change/live-workspace.ts';
import type { Message } from '../../diagnostic.ts';
import { say } from '../../locales/phrases.ts';
import type { Case } from '../../model/gen/types.gen.ts';
import { todayIn } from '../../model/instants.ts';
import type { Model } from '../../model/model.ts';
import { type BoardKind, boardKinds, boardOf, cardOf } from '../../queries/board/board.ts';
import { boardPage } from '../../render/html/live/board-page.ts';
import type { CardForm } from '../../render/html/live/card-form.ts';
import type { LocalRequest } from '../../served.ts';
import { pathsOf } from '../board/work.ts';
import type { Context } from '../kit/command.ts';
import { sentenceOf } from '../kit/present-change.ts';
import type { Session } from '../kit/session.ts';
import { caseForm, formOf } from './card-forms.ts';

/** What the script of the board is told: it is done, more has to be said, or why nothing was written. */
export type Answered =
  | { readonly done: readonly string[] }
  | { readonly ask: CardForm; readonly seen: string }
  | { readonly refused: readonly string[] };

/** The board that changes files, behind the server's door. */
export interface Writing {
  /** The board that is asked for, `/board?of=task`; `change` counts the changes of files. */
  board(target: string, change: number): string;
  /** What can be done with a card: `/card?of=task&id=…`. */
  card(target: string): Answered;
  /** Carries out what a form says. Undefined where nothing takes it. */
  post(request: LocalRequest): Promise<Answered | undefined>;
}

/** What a script has sent of a step: texts alone. */
interface Sent {
  readonly of: BoardKind;
  readonly id: string;
  readonly way: string | undefined;
  readonly to: string | undefined;
  readonly seen: string | undefined;
  readonly answers: Readonly<Record<string, string>>;
}

/** Changes go through the plans of the commands, as git's user. */
export function openWriting({ host, dir }: Context, { phrases }: Session, live: LiveWorkspace): Writing {
  const words = (messages: readonly Message[]): readonly string[] => messages.map((message) => say(phrases, message));
  const version = (model: Model, of: BoardKind, id: string): string => host.sha256(cardVersion(model, of, id) ?? '');
  const today = (): string => todayIn(live.model.settings.timezone, host.now());
  const ask = (of: BoardKind, id: string, steps = stepsOf(live.model, of, id)): Answered => {
    const title = `${id} ${cardOf(live.model, of, id, host.now())?.title ?? ''}`;
    const form = formOf(title, of, steps, { model: live.model, today: today(), phrases });
    return { ask: form, seen: version(live.model, of, id) };
  };
  const tell = (result: Applied | Refused): Answered => {
    if (result.ok) {
      const { summary, notes = [], letter } = result;
      return { done: words([summary, ...notes, ...(letter ? [letter] : [])]) };
    }
    const found = result.diagnostics.map((finding) => sentenceOf(finding, phrases).trim());
    return { refused: [...words(result.messages), ...found] };
  };
  const apply = async (paths: readonly string[], plan: (model: Model, actor: Actor) => Planned): Promise<Answered> =>
    tell(
      await live.apply(paths, async (model) => {
        const found = await findActor(host, dir, model, { by: undefined, at: undefined });
        // There is no --by on a page.
        return found.ok ? plan(model, found.actor) : refuse({ key: 'action/page-no-actor', values: {} });
      }),
    );
  const step = async (sent: Sent): Promise<Answered> => {
    const { of, id, to, seen, answers } = sent;
    if (sent.way === undefined && to !== undefined) {
      const found = stepsTo(live.model, of, id, to);
      if (!found.ok) return { refused: words(found.messages) };
      const [only, ...others] = found.steps;
      const isPlain = others.length === 0 && only?.asks.every(({ isRequired }) => !isRequired);
      if (!only || !isPlain) return ask(of, id, found.steps);
      return step({ ...sent, way: only.way });
    }
    return apply(pathsOf(live.model, { kind: of, id }), (model, actor) => {
      const [now, isSeen] = [cardVersion(model, of, id), seen === undefined || version(model, of, id) === seen];
      const known = stepsOf(model, of, id).find(({ way }) => way === sent.way);
      // What somebody else has changed is told before what cannot be done with it any more.
      if (!known && isSeen) return refuse({ key: 'action/no-such-step', values: { id, way: sent.way ?? '' } });
      const wanted = { kind: of, id, to, answers: answers satisfies Readonly<Partial<Record<AskName, string>>> };
      const way = known?.way ?? 'move';
      return planStep(model, { ...actor, ...wanted, way, seen: isSeen ? now : '', random: host.random });
    });
  };
  return {
    board: (target, change) =>
      boardPage(boardOf(live.model, kindOf(query(target).get('of')) ?? 'task', host.now()), phrases, {
        change,
        workspace: live.model.settings.name ?? '',
        caseForm: caseForm(live.model, today(), phrases),
      }),
    card(target) {
      const asked = query(target);
      return ask(kindOf(asked.get('of')) ?? 'task', asked.get('id') ?? '');
    },
    async post({ target, body }) {
      const sent = readSent(body);
      if (sent === undefined) return undefined;
      if (target === '/step') return step(sent);
      if (target !== '/case') return undefined;
      const answers = sent.answers;
      return apply([], (model, actor) =>
        planCaseAdd(model, { ...actor, ...fieldsOf(answers), received: actor.at, random: host.random }),
      );
    },
  };
}

const sources = ['contact', 'employee', 'survey', 'interview', 'data'] as const;

/** A blank answer is one that was left out. */
function fieldsOf(answers: Readonly<Record<string, string>>): Omit<Case, 'received'> {
  const given = Object.fromEntries(
    ['client', 'employee', 'channel', 'stage', 'touchpoint'].flatMap((name) => {
      const said = answers[name]?.trim();
      return said ? [[name, said]] : [];
    }),
  );
  const tag = answers.tag?.trim();
  const source = sources.find((one) => one === answers.source) ?? 'contact';
  return { ...given, source, text: answers.text?.trim() ?? '', ...(tag ? { tags: [tag] } : {}) };
}

function query(target: string): URLSearchParams {
  return new URLSearchParams(target.split('?')[1] ?? '');
}

function kindOf(said: unknown): BoardKind | undefined {
  return boardKinds.find((kind) => kind === said);
}

/** Undefined where it is no JSON of the form that our script sends. */
function readSent(body: string): Sent | undefined {
  let sent: unknown;
  try {
    sent = JSON.parse(body);
  } catch {
    return undefined;
  }
  if (typeof sent !== 'object' || sent === null) return undefined;
  const fields = new Map<string, unknown>(Object.entries(sent));
  const text = (name: string): string | undefined => {
    const value = fields.get(name);
    return typeof value === 'string' ? value : undefined;
  };
  const answers = Object.entries(Object(fields.get('answers'))).flatMap(
    ([name, value]): (readonly [string, string])[] => (typeof value === 'string' ? [[name, value]] : []),
  );
  const of = kindOf(fields.get('of'));
  if (of === undefined) return undefined;
  const [way, to, seen] = [text('way'), text('to'), text('seen')];
  return { of, id: text('id') ?? '', way, to, seen, answers: Object.fromEntries(answers) };
}
