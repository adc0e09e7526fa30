import type { Planned } from '../../actions/kit/planned.ts';
import { type Actor, findActor } from '../../change/actor.ts';
import { applyPlan } from '../../change/apply-plan.ts';
import { loadPhrases, say } from '../../locales/phrases.ts';
import type { Model } from '../../model/model.ts';
import type { Outcome } from '../../outcome.ts';
import { type Context, type OptionValues, Stop, textOption } from './command.ts';
import { presentChange } from './present-change.ts';
import { findWorkspace } from './session.ts';

/** Runs a command that changes files: carries out what it plans, as its options say, and tells what came of it. */
export async function runChange(
  context: Context,
  options: OptionValues,
  plan: (model: Model, actor: Actor) => Planned,
): Promise<Outcome> {
  const { host, dir } = context;
  const { handle, files } = await findWorkspace(context);
  const localeOf = (model: Model) => context.locale ?? model.settings.locale;
  const said = { by: textOption(options, 'by'), at: textOption(options, 'asOf') };
  const result = await applyPlan(
    { root: handle.root, files, git: host.git },
    async (model) => {
      const found = await findActor(host, dir, model, said);
      if (!found.ok) throw new Stop(2, found.message, localeOf(model));
      return plan(model, found.actor);
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
  return presentChange(host, phrases, result, options.format === 'json' ? 'json' : 'pretty');
}
