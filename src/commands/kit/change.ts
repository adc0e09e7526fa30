import { type Planned, refuse } from '../../actions/kit/planned.ts';
import { type Actor, findActor } from '../../change/actor.ts';
import { type Applied, applyPlan } from '../../change/apply-plan.ts';
import type { Message } from '../../diagnostic.ts';
import { loadPhrases, type Phrases, say } from '../../locales/phrases.ts';
import type { Model } from '../../model/model.ts';
import type { Outcome } from '../../outcome.ts';
import type { Afterwards } from './afterwards.ts';
import { checkTaken } from './check-taken.ts';
import { type Context, Stop, type Typed, textOption } from './command.ts';
import { nextStep } from './next-step.ts';
import { nothingElse, presentChange } from './present-change.ts';
import { findWorkspace } from './session.ts';

/**
 * Runs a command that changes files: carries out what it plans, as its options say, and tells what came of it. What is
 * wrong with what was typed is told together with what the plan refuses, each once. `otherwise` acts where nobody is
 * named, so that git need not know anybody. `then` is done once the files are written, or planned where nothing is.
 */
export async function runChange(
  context: Context,
  typed: Typed,
  plan: (model: Model, actor: Actor) => Planned | Promise<Planned>,
  otherwise?: string,
  then?: (applied: Applied, found: { readonly root: string; readonly phrases: Phrases }) => Promise<Afterwards>,
): Promise<Outcome> {
  const { options } = typed;
  const { host, dir } = context;
  const { handle, files } = await findWorkspace(context);
  const localeOf = (model: Model) => context.locale ?? model.settings.locale;
  let by: string | undefined;
  const said = { by: textOption(options, 'by') ?? otherwise, at: textOption(options, 'asOf') };
  const result = await applyPlan(
    { root: handle.root, files, git: host.git },
    async (model) => {
      const found = await findActor(host, dir, model, said);
      if (!found.ok) throw new Stop(2, found.message, localeOf(model));
      by = found.actor.by;
      const wrong = await checkTaken(model, typed, found.actor.at);
      const planned = await planUnless(wrong, () => plan(model, found.actor));
      if (wrong.length === 0) return planned;
      return planned.ok ? refuse(...wrong) : { ...planned, ...refuse(...planned.messages, ...wrong) };
    },
    {
      dryRun: options.dryRun === true,
      wordCommit:
        options.commit === true
          ? async (subject, model) => say(await loadPhrases(localeOf(model)), subject)
          : undefined,
    },
  );
  const phrases = await loadPhrases(localeOf(result.model));
  const afterwards = result.ok ? await then?.(result, { root: handle.root, phrases }) : undefined;
  // A definition does not say who changed it: nobody acted whose day it is.
  const actor = by === otherwise ? undefined : by;
  const next = result.ok ? nextStep(typed.command.name, result, typed.args, actor) : undefined;
  const format = options.format === 'json' ? 'json' : 'pretty';
  return presentChange(host, phrases, result, format, { ...(afterwards ?? nothingElse), next });
}

/** What is wrong with the words is told even where the plan cannot come about by something else. */
async function planUnless(wrong: readonly Message[], plan: () => Planned | Promise<Planned>): Promise<Planned> {
  try {
    return await plan();
  } catch (error) {
    if (wrong.length > 0) return refuse(...wrong);
    throw error;
  }
}
