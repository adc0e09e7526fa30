import { changeClasses } from '../../diff/change.ts';
import type { Phrases } from '../../locales/phrases.ts';
import {
  type Block,
  code,
  heading,
  type Inline,
  joined,
  lines,
  list,
  type Page,
  paragraph,
  strong,
  table,
} from '../page/blocks.ts';
import { type ChangeData, changesToTell, type DiffData } from './data.ts';
import { impactTexts } from './impact.ts';
import { impactRows } from './impact-table.ts';
import { sideName } from './side-name.ts';

/** A comparison as a page: what changes, the costliest first, who receives less, and whom it reaches. Nothing is left out. */
export function changesPage(data: DiffData, phrases: Phrases): Page {
  const { review } = phrases;
  const { concerned, idleAcks, notes, uncompared } = data;
  const changes = changesToTell(data.changes);
  const names = { before: sideName(data.before.name, phrases), after: sideName(data.after.name, phrases) };
  const title = data.begins
    ? review.begins
    : changes.length === 0 && uncompared.length === 0
      ? review.nothing(names)
      : review.heading({ ...names, count: changes.length });
  return {
    title,
    blocks: [
      paragraph(strong(title)),
      ...notes.map((note) => paragraph(note)),
      ...(uncompared.length > 0
        ? [
            paragraph(review.notCompared),
            list(uncompared.map(({ path, side }) => [code(path), ` (${review.sides[side]})`])),
          ]
        : []),
      ...changeClasses.flatMap(classSection),
      ...(idleAcks.length > 0
        ? [paragraph(review.idleAcks), list(idleAcks.map(({ id, message }) => joined([code(id), message], ' ')))]
        : []),
      ...(concerned.length > 0
        ? [
            heading(2, review.shouldLook),
            table(
              [review.team, review.loses, review.reviewers],
              concerned.map((one) => [one.name, String(one.changes), joined(one.reviewers.map(code), ', ')]),
            ),
          ]
        : []),
      ...impactSection(),
    ],
  };

  function classSection(itsClass: ChangeData['class']): readonly Block[] {
    const ofClass = changes.filter((change) => change.class === itsClass);
    if (ofClass.length === 0) return [];
    const rows = ofClass.map((change) => [
      lines([change.message, ...change.acks.map((ack): Inline => `✓ ${review.ack(ack)}`)]),
      change.file === ''
        ? ''
        : joined([code(change.file), ...(change.side === 'before' ? [`(${review.before})`] : [])], ' '),
      lines([code(change.id), code(change.fingerprint)]),
    ]);
    return [
      heading(2, `${review.classes[itsClass]} (${ofClass.length})`),
      table([review.what, review.where, review.id], rows),
    ];
  }

  function impactSection(): readonly Block[] {
    const words = phrases.impactWords;
    const { told, nothing, all } = impactTexts(data.impact.lists, phrases);
    const head = heading(2, words.impactHeading({ moment: data.impact.moment }));
    if (all !== undefined) return [head, paragraph(all)];
    const rows = told.flatMap((one) => [
      ...impactRows(one).map(({ about, says }, at) => [at === 0 ? one.heading : '', lines(about), lines(says)]),
      ...(one.more > 0 ? [['', '', review.more({ count: one.more })]] : []),
    ]);
    return [
      head,
      ...(rows.length > 0 ? [table([words.impactList, words.impactAbout, words.impactSays], rows)] : []),
      ...(nothing.length > 0 ? [paragraph(words.impactNone({ lists: nothing }))] : []),
    ];
  }
}
