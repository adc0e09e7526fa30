import type { Phrases } from '../../../locales/phrases.ts';
import type { Names } from '../../../queries/common/names.ts';
import { type HandoffPlan, plannedHandoffs } from '../../../queries/handoffs/plan.ts';
import type { ToBe } from '../../../queries/ideas/to-be.ts';
import type { MapHandoff } from '../../../queries/map/map.ts';
import { signedChanges } from '../../signed-changes.ts';
import { plainLine } from '../../text.ts';
import { toBeHead } from '../../to-be-head.ts';
import { handoffPartNames } from '../../to-be-parts.ts';
import { summarizeToBe } from '../../to-be-signs.ts';
import { handoffBadge } from '../badge.ts';
import { type Block, flow, inset } from '../block.ts';
import { formats, styles } from '../format.ts';
import { legendItem, legendLine } from '../legend.ts';
import { inColumns } from '../list-columns.ts';
import { modeDash } from '../map/arrows.ts';
import { type PictureOptions, pictureScene } from '../picture.ts';
import type { Scene } from '../scene.ts';
import { paragraph, words } from '../text-block.ts';
import { ideasSection } from '../to-be/ideas.ts';
import { statusKey } from '../to-be/key.ts';
import { writeScene } from '../write-scene.ts';
import { eventSection, standingSection } from './event.ts';
import type { HandoffSheet } from './sheet.ts';

/** What the picture of hand-offs is drawn from. */
export type HandoffPicture = HandoffPlan & {
  /** What is wrong with hand-offs, by id, in sentences: they are marked as broken. */
  readonly troubles?: ReadonlyMap<string, readonly string[]>;
};

/** Of a picture with its events in two columns. */
const wideWidth = 1480;
/** The narrowest column of events. */
const leastColumn = 640;

/** The rules between teams as an SVG that stands alone. The same plan, names and words give the same text. */
export function drawHandoffsSvg(plan: HandoffPicture, names: Names, phrases: Phrases, options: PictureOptions): string {
  return writeScene(handoffsScene(plan, names, phrases, options.width), options.theme ?? 'auto');
}

/** The rules between teams as geometry: event by event on an axis of time, then what is open at any time. */
export function handoffsScene(
  plan: HandoffPicture,
  names: Names,
  phrases: Phrases,
  width: PictureOptions['width'],
): Scene {
  const format = formats[width];
  const { toBe } = plan;
  const sheet: HandoffSheet = {
    names,
    phrases,
    format,
    troublesOf: (id) => plan.troubles?.get(id) ?? [],
    changes: signedChanges(toBe),
  };
  const pageWidth = width === 'wide' ? wideWidth : format.minWidth;
  const inner = pageWidth - 2 * format.margin;
  const all = plannedHandoffs(plan);
  const broken = all.filter(({ id }) => sheet.troublesOf(id).length > 0).length;
  const said = phrases.views.handoffs;
  const order = plan.teams.map(({ id }) => id);
  const facts = [
    said.description({
      handoffs: all.filter(({ id }) => sheet.changes.handoff(id)?.fate !== 'gone').length,
      teams: plan.teams.length,
    }),
    ...(broken > 0 ? [phrases.pictures.handoffs.broken({ broken })] : []),
  ];
  const summary =
    toBe &&
    summarizeToBe(
      toBe,
      all.map(({ id }) => `handoff/${id}`),
    );
  return pictureScene(
    {
      name: `handoffs-${toBe ? 'to-be-' : ''}${width}`,
      ...toBeHead(said.title({ workspace: plainLine(plan.name) }), facts.join('. '), summary, phrases),
      width: pageWidth,
      margin: format.margin,
      parts: [
        inColumns(
          inner,
          leastColumn,
          plan.events.map((event) => (room) => inset(eventSection(event, order, sheet, room), { bottom: 14 })),
        ),
        ...(plan.standing.length > 0 ? [standingSection(plan.standing, sheet, inner)] : []),
        ...(summary ? [ideasSection(summary, handoffPartNames(plan), phrases, format, inner)] : []),
        ...(all.length > 0
          ? [signsKey(all, { broken: broken > 0, toBe }, sheet, inner)]
          : [paragraph(phrases.map.empty, styles.goal, inner)]),
      ],
    },
    phrases,
  );
}

const handoffFates = ['new', 'changed', 'gone'] as const;

/** What every sign of the picture means; only signs that the picture has. */
function signsKey(
  all: readonly MapHandoff[],
  has: { readonly broken: boolean; readonly toBe: ToBe | undefined },
  { phrases }: HandoffSheet,
  width: number,
): Block {
  const { picture, pictures } = phrases;
  const onAxis = all.filter(({ handoff }) => handoff.when);
  const modes = (['push', 'board', 'access', 'questions'] as const)
    .filter((mode) => onAxis.some(({ handoff }) => handoff.mode === mode))
    .map((mode) =>
      legendItem(legendLine({ stroke: 'accent', strokeWidth: 1.7, dash: modeDash[mode] }), picture.mode[mode]),
    );
  return flow(
    [
      ...(onAxis.length > 0 ? [legendItem(handoffBadge(1, 'sound', 'drawn'), pictures.handoffs.sender)] : []),
      ...modes,
      ...(all.some(({ handoff }) => handoff.information?.some(({ required }) => required))
        ? [legendItem(words('*', styles.name), picture.sign.required)]
        : []),
      ...(has.broken ? [legendItem(handoffBadge(1, 'broken', 'drawn'), picture.sign.broken)] : []),
      ...(has.toBe ? handoffFates.map((fate) => legendItem(handoffBadge(1, fate, 'drawn'), picture.fate[fate])) : []),
      ...(has.toBe && has.toBe.since === undefined ? statusKey(phrases) : []),
    ],
    width,
    20,
    8,
  );
}
