import { type AskName, type StepAsk, stepsOf } from '../../actions/board/steps.ts';
import { fieldOf } from '../../model/field.ts';
import { findRecord } from '../../model/find-record.ts';
import { todayIn } from '../../model/instants.ts';
import { machines } from '../../model/machines/index.ts';
import { findTransition, type Need } from '../../model/machines/machine.ts';
import type { Model } from '../../model/model.ts';
import { idsOf, readValue } from '../../queries/lookup/units.ts';
import type { Repo } from '../../source/repo.ts';
import type { ArgumentValues, Context, OptionValues } from './command.ts';
import { type Asked, pick } from './pick.ts';
import { openSession } from './session.ts';
import { askTitle, choicesInWords } from './step-words.ts';

/**
 * The options of a move, with what it needs and nobody said: asked for at a terminal, as the board asks for it. Where a
 * question is left blank the rest is not asked: the move is refused then, with all that it lacks.
 */
export async function askMove(
  context: Context,
  kind: 'task' | 'idea',
  [given, to]: ArgumentValues,
  options: OptionValues,
): Promise<OptionValues> {
  const { ask, stderr } = context.host;
  if (!ask || options.with !== undefined || typeof given !== 'string' || typeof to !== 'string') return options;
  const repo = (await context.host.files()).findWorkspace(context.dir)?.repo;
  if (!repo || !lacksAnything(repo, kind, given, to, options)) return options;
  const { model, phrases } = await openSession(context);
  const found = findRecord(model, kind, given);
  if (!('id' in found)) return options;
  const step = stepsOf(model, kind, found.id).find((one) => one.way === 'move' && one.to === to);
  if (!step || step.waits.length > 0) return options;
  const today = todayIn(model.settings.timezone, context.host.now());
  let said = options;
  for (const wanted of step.asks) {
    if (!wanted.isRequired || isSaid(said, wanted.name)) continue;
    const answer = await askFor({ ask, stderr, phrases }, wanted, model, today);
    if (answer === undefined) return said;
    said = { ...said, ...optionsSaying(wanted.name, answer) };
  }
  return said;
}

/**
 * Whether a move may need what nobody said: told by the record's file and the options alone, so that nothing else is read for
 * most moves.
 */
function lacksAnything(
  repo: Repo,
  kind: 'task' | 'idea',
  given: string,
  to: string,
  { note, owner }: OptionValues,
): boolean {
  const [only, ...others] = idsOf(repo, [kind]).filter(({ id }) => id.includes(given.trim().toUpperCase()));
  if (!only || others.length > 0) return false;
  const status = fieldOf(readValue(repo, only.file), 'status');
  const transition = typeof status === 'string' ? findTransition(machines[kind], status, to) : undefined;
  const isSaid = (need: Need): boolean =>
    (need === 'note' && note !== undefined) || (need === 'new-owner' && owner !== undefined);
  return transition !== undefined && !transition.needs.every(isSaid);
}

async function askFor(asked: Asked, wanted: StepAsk, model: Model, today: string): Promise<string | undefined> {
  const title = askTitle(wanted, asked.phrases);
  const { takes } = wanted;
  if (takes === 'text' || takes === 'date') {
    const answer = (await asked.ask(`${title}:`)).trim();
    return answer === '' ? undefined : answer;
  }
  const choices = choicesInWords(takes, model, today, asked.phrases).map(({ id, name }) => ({ id, name: () => name }));
  return pick(asked, title, choices);
}

/** By which options the answers are said, where their names are not those of the asks. */
function optionsSaying(name: AskName, answer: string): OptionValues {
  switch (name) {
    case 'route': {
      const [, where = '', id = ''] = /^(department|group)\/(.*)$/s.exec(answer) ?? [];
      return where === '' ? { contest: true } : { [where]: id };
    }
    case 'approved-by':
      return { approvedBy: answer };
    case 'alternative':
      return { alternative: [answer] };
    default:
      return { [name]: answer };
  }
}

function isSaid(options: OptionValues, name: AskName): boolean {
  if (name === 'route') return ['department', 'group', 'contest'].some((one) => options[one] !== undefined);
  return Object.keys(optionsSaying(name, '')).every((one) => options[one] !== undefined);
}
