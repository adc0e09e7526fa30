import type { Case } from '../../model/gen/types.gen.ts';
import { changeOptions } from '../kit/change-options.ts';
import { type Command, type OptionValues, Stop, textOption } from '../kit/command.ts';

const sources = ['survey', 'interview', 'mystery_shopping', 'employee', 'open_source', 'data', 'contact'] as const;

export const caseAdd: Command = {
  name: 'case add',
  arguments: [],
  options: [
    { flags: '--source <source>', takes: { oneOf: sources }, default: 'contact' },
    { flags: '--text <text>', takes: 'text' },
    { flags: '--client <client>', takes: { id: ['client'] } },
    { flags: '--employee <person>', takes: { id: ['person'] } },
    { flags: '--channel <channel>', takes: { id: ['channel'] } },
    { flags: '--stage <stage>', takes: { id: ['stage'] } },
    { flags: '--touchpoint <touchpoint>', takes: { id: ['touchpoint'] } },
    { flags: '--score <metric=value>', takes: 'text' },
    { flags: '--sentiment <sentiment>', takes: { oneOf: ['negative', 'neutral', 'positive'] } },
    { flags: '--site <site>', takes: 'text' },
    { flags: '--site-type <type>', takes: 'text' },
    { flags: '--url <url>', takes: 'text' },
    { flags: '--tag <tag>', takes: { id: ['tag'] }, many: true },
    { flags: '--received <moment>', takes: 'moment' },
    ...changeOptions,
  ],
  examples: [
    'cxmap case add --text "The price list is hard to find" --client harbor-1 --channel email',
    'cxmap case add --source employee --employee ann --text "Show the fee before the last step"',
    'cxmap case add --source survey --score onboarding-csat=2 --text "Nobody called back"',
  ],
  async run(context, args, options) {
    const { planCaseAdd } = await import('../../actions/case/add.ts');
    const { runChange } = await import('../kit/change.ts');
    const { askMissing } = await import('./ask.ts');
    const fields = fieldsOf(options);
    const asked = await askMissing(context, fields, textOption(options, 'text'));
    let lacks: readonly string[] = [];
    const outcome = await runChange(context, { command: caseAdd, args, options }, (model, actor) => {
      const received = textOption(options, 'received') ?? actor.at;
      const planned = planCaseAdd(model, { ...actor, ...fields, ...asked, received, random: context.host.random });
      if (planned.ok) lacks = planned.lacks;
      return planned;
    });
    if (lacks.length === 0 || outcome.exit !== 0) return outcome;
    const { loadPhrases, say } = await import('../../locales/phrases.ts');
    const { localeHere } = await import('../kit/locale-here.ts');
    const words = say(await loadPhrases(localeHere(context)), { key: 'cases/lacks', values: { options: lacks } });
    return { ...outcome, stderr: `${outcome.stderr ?? ''}${words}\n` };
  },
};

function fieldsOf(options: OptionValues): Omit<Case, 'text' | 'received'> {
  const one = (name: string): string | undefined => textOption(options, name);
  const given = <K extends string>(name: K, value: string | undefined): { readonly [key in K]?: string } =>
    value === undefined ? {} : ({ [name]: value } as { readonly [key in K]: string });
  const [site, type, url] = [one('site'), one('siteType'), one('url')];
  const tags = options.tag;
  const sentiment = one('sentiment');
  return {
    // commander admits no other.
    source: String(options.source) as Case['source'],
    ...given('client', one('client')),
    ...given('employee', one('employee')),
    ...given('channel', one('channel')),
    ...given('stage', one('stage')),
    ...given('touchpoint', one('touchpoint')),
    ...(sentiment === undefined ? {} : { sentiment: sentiment as NonNullable<Case['sentiment']> }),
    ...(site !== undefined && type !== undefined && url !== undefined ? { origin: { site, type, url } } : {}),
    ...scoreOf(one('score')),
    ...(typeof tags === 'object' ? { tags } : {}),
  };
}

function scoreOf(given: string | undefined): Pick<Case, 'score'> {
  if (given === undefined) return {};
  const [, metric, value] = /^([^=]+)=(-?\d+(?:[.,]\d+)?)$/.exec(given) ?? [];
  if (metric === undefined || value === undefined) throw new Stop(2, { key: 'cases/bad-score', values: { given } });
  return { score: { metric, value: Number(value.replace(',', '.')) } };
}
