import { asMessage, type Message } from '../../diagnostic.ts';
import { parseDate } from '../../model/calendar/day.ts';
import { earliestEvent } from '../../model/calendar/lead-time.ts';
import type { Announcement, Handoff, PromisedRule } from '../../model/gen/types.gen.ts';
import { instantIn } from '../../model/instants.ts';
import type { Item, Model } from '../../model/model.ts';
import { monitorClock } from '../../queries/common/clock.ts';
import { labelOf } from '../../queries/common/names.ts';
import { untoldDays } from '../../queries/common/planned-events.ts';
import { teamCalendars } from '../../queries/common/team-calendars.ts';
import { type LateReceiver, lastDayOf, newsRule, punctuality } from '../../queries/handoffs/news-punctuality.ts';
import { lastNewsDay } from '../../queries/monitor/news.ts';
import { writeDocument } from '../../source/write-document.ts';
import { type Act, checkGiven, checkReferences, saidText } from '../kit/checks.ts';
import { fillForm } from '../kit/fill-form.ts';
import { dayOfAct, nameRecord } from '../kit/name-record.ts';
import { type Planned, refuse } from '../kit/planned.ts';
import { readArticles } from './articles.ts';
import { readNewsFile } from './news-file.ts';
import { openHandoff } from './open-handoff.ts';

export interface Announce extends Act {
  readonly handoff: string;
  /** When the event reaches clients; undefined: the one planned day that nobody has told of yet. */
  readonly effective: string | undefined;
  readonly react: string | undefined;
  /** `field=value`, one after the other; what a file said stands behind them. */
  readonly answers: readonly string[];
  /** `url=owner`: pages of the knowledge base to bring up to date. */
  readonly articles: readonly string[];
  readonly lateBecause: string | undefined;
  /** What a file says, in the form of the record. */
  readonly more: Readonly<Record<string, unknown>>;
  readonly random: () => number;
}

/**
 * Plans a piece of news in the form of its hand-off, with the rule of that day as what was promised. What is missing or
 * wrong is told at once; news that comes too late by the calendar of a receiving team is refused with the last possible
 * day, unless there is a reason.
 */
export function planAnnounce(model: Model, wanted: Announce): Planned {
  const { by, at, random } = wanted;
  const handoff = openHandoff(model, wanted.handoff);
  if ('ok' in handoff) return handoff;
  const { id, value } = handoff;
  const { when, information = [] } = value;
  if (!when)
    return refuse(asMessage('action/announce-mode', { handoff: labelOf(model, 'handoff', id), mode: value.mode }));
  const articles = readArticles(wanted.articles);
  const days = untoldDays(model, handoff, dayOfAct(model, at));
  const { fields: more, wrong: unfit } = readNewsFile(wanted.more);
  const form = fillForm(information, { data: more.fields ?? {}, lines: wanted.answers }, 'news-incomplete');
  const effective = wanted.effective ?? more.effective ?? (days.length === 1 ? days[0] : undefined);
  const news = {
    handoff: id,
    effective: effective ?? '',
    published: at,
    by,
    fields: form.ok ? form.fields : {},
    react: saidText(wanted.react ?? more.react) ?? '',
    articles: [...(more.articles ?? []), ...articles.read],
    promised: ruleOf(value),
  };
  const late = effective === undefined ? [] : lateReceivers(model, news, value);
  const reason = saidText(wanted.lateBecause ?? more.late_because);
  const wrong: readonly Message[] = [
    ...unfit,
    ...checkGiven({ kind: 'announcement' }, { effective, react: news.react }),
    ...(effective === undefined || parseDate(effective) !== undefined
      ? []
      : [asMessage('action/bad-date', { given: effective })]),
    ...(form.ok ? [] : form.messages),
    ...articles.wrong,
    ...checkReferences(model, 'announcement', { handoff: id, by, articles: news.articles }, at),
    ...(late.length > 0 && reason === undefined ? lateWords(model, handoff, news, late) : []),
  ];
  if (wrong.length > 0) return refuse(...wrong);
  const isLate = late.length > 0;
  const { id: record, path } = nameRecord(model, 'announcement', at, random);
  const after = writeDocument({
    ...news,
    fields: Object.keys(news.fields).length > 0 ? news.fields : undefined,
    articles: news.articles.length > 0 ? news.articles.map((one) => ({ ...one })) : undefined,
    promised: { ...news.promised },
    late_because: isLate ? reason : undefined,
  });
  const words = { id: record, handoff: value.name, effective: news.effective };
  const others = model
    .all('announcement')
    .filter((one) => one.value.handoff === id && one.value.effective === effective);
  return {
    ok: true,
    plan: {
      writes: [{ path, before: null, after }],
      record,
      summary: asMessage('action/announced', { ...words, teams: value.to.map((team) => labelOf(model, 'team', team)) }),
      notes: [
        ...(reason !== undefined && !isLate ? [asMessage('action/announce-in-time', {})] : []),
        ...(others.length > 0 ? [asMessage('action/announced-before', { ids: others.map((one) => one.id) })] : []),
        ...(value.confirm ? [asMessage('action/announce-confirm', { id: record })] : []),
      ],
      commit: asMessage('action/announced-commit', words),
    },
  };
}

/** The rule of today, as the record keeps it. */
function ruleOf({ when, information = [] }: Handoff): PromisedRule {
  const required = information.filter((field) => field.required).map(({ field }) => field);
  const time = when && 'lead_time' in when ? { lead_time: when.lead_time } : { deadline: when?.deadline ?? '' };
  return { ...time, ...(required.length > 0 ? { required } : {}) };
}

/** Who would hear of it too late by the rule of today. */
function lateReceivers(model: Model, news: Announcement, handoff: Handoff): readonly LateReceiver[] {
  const rule = newsRule(news, handoff);
  return rule ? punctuality(model)(news, handoff.to, rule) : [];
}

/** Until when this news was possible, from when on an event is that is told of today, and what to do about it. */
function lateWords(
  model: Model,
  handoff: Item<Handoff>,
  news: Announcement,
  late: readonly LateReceiver[],
): readonly Message[] {
  const { effective, published } = news;
  const now = instantIn(model.settings.timezone)(published);
  const rule = newsRule(news, handoff.value);
  const last = now === undefined ? undefined : lastNewsDay(monitorClock(model, now), handoff, effective);
  const earliest =
    now === undefined || rule?.side !== 'before'
      ? undefined
      : earliestEvent(handoff.value.to.map(teamCalendars(model)), now, rule.duration);
  const values = { handoff: labelOf(model, 'handoff', handoff.id), effective };
  return [
    last === undefined
      ? asMessage('action/announce-never', values)
      : asMessage('action/announce-late', { ...values, last }),
    ...late.map((receiver) => lastDayOf(model, receiver)),
    ...(earliest === undefined ? [] : [asMessage('action/announce-earliest', { earliest })]),
    asMessage('action/announce-say-why', {}),
  ];
}
