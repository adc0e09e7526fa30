import type { ReadLane, SheetReading } from '../../actions/sheet/import-map.ts';
import type { Phrases } from '../../locales/phrases.ts';
import { terminalText } from '../../render/text-terminal.ts';
import { shortValue } from '../../short-message.ts';

/** So many of a kind are told one by one. */
const most = 30;

/** How a sheet was read, as a person reads it: lanes, stages, emotions, what is kept aside; the last line counts. */
export function previewSheet(reading: SheetReading, file: string, { sheets: words }: Phrases): readonly string[] {
  const { lanes, stages, emotions, scale, teams, channels, notes, cells } = reading;
  const short = (text: string): string => String(shortValue(text));
  const list = <T>(items: readonly T[], line: (item: T) => string): readonly string[] => [
    ...items.slice(0, most).map(line),
    ...(items.length > most ? [`  ${words.more({ count: items.length - most })}`] : []),
  ];
  const names = (all: readonly string[]): readonly string[] => [
    ...all.slice(0, most).map(short),
    ...(all.length > most ? [words.more({ count: all.length - most })] : []),
  ];
  const laneLine = ({ heading, lane, cells: count, kept, keptAs }: ReadLane): string => {
    const told = heading === '' ? words.noHeading : short(heading);
    if (lane === 'ignore') return words.laneIgnored({ heading: told, cells: count });
    if (lane === undefined) return words.laneKept({ heading: told, keptAs, cells: count });
    return words.lane({ heading: told, becomes: words.fields[lane], cells: count, kept, keptAs });
  };
  const scaleText =
    scale && (scale.from !== -2 || scale.to !== 2) ? `${sign(scale.from)}…${sign(scale.to)}` : undefined;
  const lines = [
    words.read({ file, how: words.orientation[reading.orientation] }),
    '',
    words.lanes,
    ...list(lanes, laneLine),
    '',
    words.stages,
    ...list(stages, (stage) =>
      words.stage({ ...stage, name: short(stage.name), touchpoints: names(stage.touchpoints) }),
    ),
    ...(emotions.length > 0 ? ['', words.emotions({ scale: scaleText })] : []),
    ...list(emotions, ({ text, value }) =>
      words.emotion({ text: short(text), value: value === undefined ? words.notUnderstood : sign(value) }),
    ),
    '',
    ...(teams.length > 0 ? [words.teams({ names: names(teams) })] : []),
    ...(channels.length > 0 ? [words.channels({ names: names(channels) })] : []),
    ...(notes.length > 0 ? [words.notes({ texts: names(notes) })] : []),
    words.cells(cells),
  ];
  return lines.map((line) => terminalText(line));
}

/** With the sign of minus that people write. */
function sign(value: number): string {
  return value < 0 ? `−${-value}` : String(value);
}
