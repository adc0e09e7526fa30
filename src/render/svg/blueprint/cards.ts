import type { Phrases } from '../../../locales/phrases.ts';
import type { Touchpoint } from '../../../model/gen/types.gen.ts';
import type { Names } from '../../../queries/common/names.ts';
import type { ToBeMark } from '../../../queries/ideas/to-be.ts';
import type { BlueprintAct, BlueprintStep } from '../../../queries/journeys/blueprint.ts';
import type { SignedChanges } from '../../signed-changes.ts';
import { type Block, beside, drawing, framed, inset, sized, stack } from '../block.ts';
import { type Format, styles } from '../format.ts';
import { decimal } from '../path-data.ts';
import type { Look } from '../scene.ts';
import { paragraph, type TextStyle } from '../text-block.ts';
import { changedList, changedText, fateLine, fateLooks } from '../to-be/changed.ts';
import type { StepColumn } from './columns.ts';

/** What the parts of a blueprint's picture want to know. */
export interface BlueprintSheet {
  readonly names: Names;
  readonly phrases: Phrases;
  readonly format: Format;
  /** What ideas on their way do to what the picture shows. */
  readonly changes: SignedChanges;
}

const edges = { top: 7, right: 9, bottom: 8, left: 9 } as const;

/** A card whose text begins at its top, however high the others beside it make it. */
export function card(content: Block, width: number, look: Look, minHeight = 0): Block {
  const rest = Math.max(0, minHeight - content.height - edges.top - edges.bottom);
  const block = sized(inset(content, { ...edges, bottom: edges.bottom + rest }), width);
  return framed(block, { part: 'card', radius: 6, ...look });
}

export const inner = (width: number): number => width - edges.left - edges.right;

/** What the client holds in hand or looks at: the channels of a step. */
export function evidenceCard({ step, card: width }: StepColumn, { names, phrases, changes }: BlueprintSheet): Block {
  const change = changes.touchpoint(step.id);
  const named = ({ channels = [] }: Pick<Touchpoint, 'channels'>): readonly string[] =>
    channels.length === 0 ? [phrases.views.none] : channels.map(names.channel);
  const spans = changedList(change?.fate, named(change?.before ?? {}), named(step.touchpoint));
  return card(paragraph(spans, styles.body, inner(width), 'middle'), width, { fill: 'panel' });
}

/** What the client does, and what there is to say about the step. */
export function clientCard({ step, card: width }: StepColumn, { changes }: BlueprintSheet, minHeight = 0): Block {
  const { id, number, touchpoint, note } = step;
  const change = changes.touchpoint(id);
  const isMarked = change && (change.fate !== 'changed' || change.before?.client_does !== touchpoint.client_does);
  const lines = [
    paragraph(
      [
        { text: `${number} `, weight: 600, paint: 'accent' },
        ...changedText(change?.fate, change?.before?.client_does, touchpoint.client_does),
      ],
      { ...styles.body, size: 11.5, leading: 15 },
      inner(width),
    ),
    ...(note === undefined ? [] : [paragraph(note, styles.small, inner(width))]),
  ];
  const look: Look = { fill: 'accentSoft', stroke: 'accent', strokeWidth: 1.2 };
  return card(stack(lines, 4), width, isMarked ? fateLooks[change.fate] : look, minHeight);
}

/** What a team does that the client does not see. */
export function backstageCard(act: BlueprintAct, { id }: BlueprintStep, width: number, sheet: BlueprintSheet): Block {
  const { names, changes } = sheet;
  const change = changes.touchpoint(id);
  const fate = act.fate ?? (change?.fate === 'changed' ? undefined : change?.fate);
  const lines = [
    ...(fate && change ? [fateLine({ fate, ideas: change.ideas }, sheet.phrases, inner(width))] : []),
    ...teamLines(act.team, { ...styles.body, weight: 600 }, fate, inner(width), sheet),
    paragraph(changedText(fate, act.before?.does, act.does), styles.body, inner(width)),
    ...(act.fate === 'changed' && act.before?.system !== act.system
      ? [
          paragraph(
            changedText(fate, nameOf(act.before?.system, names), nameOf(act.system, names)),
            styles.small,
            inner(width),
          ),
        ]
      : []),
  ];
  const look: Look = { fill: 'panel', stroke: 'rule', strokeWidth: 1 };
  return card(stack(lines, 2), width, fate ? fateLooks[fate] : look);
}

function nameOf(system: string | undefined, names: Names): string | undefined {
  return system === undefined ? undefined : names.system(system);
}

/** A team by its name, struck through where the step goes; below it what ideas do to the team itself. */
export function teamLines(
  team: string,
  style: TextStyle,
  fate: ToBeMark['fate'] | undefined,
  width: number,
  { names, phrases, changes }: BlueprintSheet,
): readonly Block[] {
  const change = changes.team(team);
  return [
    paragraph(changedText(fate === 'gone' ? fate : undefined, undefined, names.team(team)), style, width),
    ...(change ? [fateLine(change, phrases, width)] : []),
  ];
}

/** A system as a barrel beside its name. */
export function systemCard(system: string, { step, card: width }: StepColumn, sheet: BlueprintSheet): Block {
  const fate = fateOfSystem(system, step, sheet);
  const text = paragraph(changedText(fate, undefined, sheet.names.system(system)), styles.body, inner(width) - 20);
  const look: Look = { fill: 'card', stroke: 'rule', strokeWidth: 1, dash: [2, 2] };
  const name = beside([barrel, text], 6);
  const change = sheet.changes.touchpoint(step.id);
  const marks = fate && change ? [fateLine({ fate, ideas: change.ideas }, sheet.phrases, inner(width))] : [];
  return card(stack([...marks, name], 2), width, fate ? fateLooks[fate] : look);
}

/** A system is new to a step where nobody works in it today, and goes where nobody will. */
function fateOfSystem(
  system: string,
  { id, acts }: BlueprintStep,
  { changes }: BlueprintSheet,
): 'new' | 'gone' | undefined {
  const change = changes.touchpoint(id);
  if (change?.fate !== 'changed') return change?.fate;
  const isLater = acts.some((act) => act.fate !== 'gone' && act.system === system);
  const isToday = change.before?.backstage?.some((act) => act.system === system) ?? false;
  return isLater === isToday ? undefined : isLater ? 'new' : 'gone';
}

const barrel = drawing(14, 14, (x, y) => [
  {
    kind: 'shape',
    d: `M${decimal(x + 1)} ${decimal(y + 3)}a6 2.4 0 0 1 12 0v8a6 2.4 0 0 1 -12 0ZM${decimal(x + 1)} ${decimal(y + 3)}a6 2.4 0 0 0 12 0`,
    stroke: 'muted',
    strokeWidth: 1.2,
  },
]);
