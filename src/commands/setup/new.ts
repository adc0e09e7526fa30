import type { Planned } from '../../actions/kit/planned.ts';
import type { Actor } from '../../change/actor.ts';
import type { Locale, Phrases } from '../../locales/phrases.ts';
import { addableKinds } from '../../model/addable.ts';
import type { Kind } from '../../model/kinds.ts';
import type { Model } from '../../model/model.ts';
import { changeOptions } from '../kit/change-options.ts';
import { type Command, type Context, type OptionValues, Stop, textOption } from '../kit/command.ts';

export const newCommand: Command = {
  name: 'new',
  arguments: [
    { name: 'kind', takes: 'kind' },
    { name: 'id', takes: 'text', optional: true },
  ],
  options: [
    { flags: '--name <text>', takes: 'text' },
    { flags: '--stage <stage>', takes: { id: ['stage'] } },
    { flags: '--owner <who>', takes: { heading: 'owner' } },
    { flags: '--set <field=value>', takes: 'text', many: true },
    ...changeOptions,
  ],
  examples: [
    'cxmap new touchpoint first-call --stage onboarding --owner support',
    'cxmap new handoff new-prices --set from=sales --set to=[support] --dry-run',
    'cxmap new task "Call back about the invoice" --owner ann',
  ],
  async run(context, args, options) {
    const [given, typedName] = args;
    const { localeHere } = await import('../kit/locale-here.ts');
    const { loadPhrases } = await import('../../locales/phrases.ts');
    const { kindNamed } = await import('../../queries/lookup/listing.ts');
    const { homeOf } = await import('../../queries/lookup/listing.ts');
    const { isRecordKind, pathFor } = await import('../../model/kinds.ts');
    const locale = localeHere(context);
    const phrases = await loadPhrases(locale);
    const named = kindNamed(String(given), phrases.lookups.kindNames);
    if (typeof named !== 'string')
      return (await import('../kit/refuse-lookup.ts')).refuseLookup(phrases, 2, named.problem);
    const kind = homeOf(named);
    if (addableKinds.some((one) => one === named)) {
      throw new Stop(2, { key: 'action/new-by-add', values: { kind: named } }, locale);
    }
    if (kind !== named) {
      throw new Stop(2, { key: 'action/new-inside', values: { kind: named, path: pathFor(kind, '*') } }, locale);
    }
    // It speaks of a change: nothing else knows which one.
    if (kind === 'ack') throw new Stop(2, { key: 'action/new-ack', values: {} }, locale);
    const asked = typedName === undefined ? await nameAsked(context, phrases, kind) : undefined;
    const called = typedName ?? asked?.id;
    if (!isRecordKind(kind) && called === undefined) {
      throw new Stop(2, { key: 'action/new-id-missing', values: { kind } }, locale);
    }
    const set = fieldsSet(options, locale);

    const { planNew } = await import('../../actions/new/new.ts');
    const { runChange } = await import('../kit/change.ts');
    const { host } = context;
    const files = await host.files();
    const template = files.readText(files.resolve(host.packageFolder, 'templates/new', locale, `${kind}.yaml`));
    const plan = (model: Model, { by, at }: Actor): Planned =>
      planNew(model, {
        kind,
        called: typeof called === 'string' ? called : undefined,
        template,
        set,
        short: { ...(asked?.name === undefined ? {} : { name: asked.name }), ...shortOptions(options) },
        by,
        at,
        random: host.random,
      });
    const typed = { command: newCommand, args: [kind, called], options };
    // A definition does not say who wrote it: git does.
    return runChange(context, typed, plan, isRecordKind(kind) ? undefined : 'nobody');
  },
};

/** What a new thing is called, as somebody at a terminal says: its name, of which its id is made; of a record what it is about. */
async function nameAsked(
  { host }: Context,
  { lookups }: Phrases,
  kind: Kind,
): Promise<{ readonly id: string; readonly name?: string } | undefined> {
  const answer = host.ask ? (await host.ask(lookups.askName({ kind }))).trim() : '';
  if (answer === '') return undefined;
  const { isRecordKind } = await import('../../model/kinds.ts');
  if (isRecordKind(kind)) return { id: answer };
  const { slugOf } = await import('../../actions/new/init.ts');
  return { id: slugOf(answer), name: answer };
}

function shortOptions(options: OptionValues): Readonly<Partial<Record<'name' | 'stage' | 'owner', string>>> {
  const given = (['name', 'stage', 'owner'] as const).map((name) => [name, textOption(options, name)] as const);
  return Object.fromEntries(given.filter(([, value]) => value !== undefined));
}

function fieldsSet({ set }: OptionValues, locale: Locale): readonly (readonly [string, string])[] {
  return (Array.isArray(set) ? set : []).map((given: string) => {
    const [, field, value] = /^\s*([^=\s]+)\s*=(.*)$/s.exec(given) ?? [];
    if (field === undefined || value === undefined) {
      throw new Stop(2, { key: 'action/new-bad-set', values: { given } }, locale);
    }
    return [field, value] as const;
  });
}
