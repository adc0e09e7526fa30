import type { Phrases } from '../../../locales/phrases.ts';
import { countsAnswers } from '../../../queries/metrics/few-answers.ts';
import type { MetricHistory } from '../../../queries/metrics/history.ts';
import { plainLine } from '../../text.ts';
import { type Block, beside, framed, inset, stack } from '../block.ts';
import { sampleText } from '../chart/sample-text.ts';
import { statePaint, stateSign } from '../chart/state-sign.ts';
import { styles } from '../format.ts';
import { paragraph, type TextStyle, words } from '../text-block.ts';
import type { MetricsSheet } from './sheet.ts';
import { trendSign } from './trend-sign.ts';

const answersStyle: TextStyle = { ...styles.body, size: 11, paint: 'muted' };
const answersGap = 8;
const figure: TextStyle = { size: 22, leading: 28, weight: 600, paint: 'ink' };

/** The last value of a metric, large, what changed since the one before, and whether the target is met. */
export function metricFigures(history: MetricHistory, sheet: MetricsSheet, width: number): Block {
  return stack([valueAndTrend(history, sheet, width), statePill(history, sheet, width)], 5);
}

function valueAndTrend(history: MetricHistory, { phrases }: MetricsSheet, width: number): Block {
  const { latest, few, metric } = history;
  if (few) return paragraph(phrases.picture.answers({ n: few.n }), { ...figure, paint: 'muted' }, width);
  if (!latest) return paragraph(phrases.views.none, { ...figure, paint: 'muted' }, width);
  const text = phrases.picture.amount({ value: latest.value, unit: plainLine(metric.unit) });
  const trend = trendSign(history, phrases, width);
  return stack([valueLine(text, answersText(history, phrases), width), ...(trend ? [trend] : [])]);
}

/** The value, and how much it rests on: beside it where there is room, else below. */
function valueLine(value: string, answers: string | undefined, width: number): Block {
  if (answers === undefined) return paragraph(value, figure, width);
  const [large, small] = [words(value, figure), words(answers, answersStyle)];
  if (large.width + answersGap + small.width <= width) {
    // On one line of writing: the middles of small letters lie lower than those of large ones.
    return beside([large, inset(small, { top: 7 })], answersGap);
  }
  return stack([paragraph(value, figure, width), paragraph(answers, answersStyle, width)]);
}

function answersText({ latest, metric }: MetricHistory, phrases: Phrases): string | undefined {
  return latest?.n === undefined ? undefined : sampleText(latest.n, countsAnswers(metric), phrases);
}

/** The sign and the words of a metric's state, and the period that they speak of. */
function statePill({ state, latest, few }: MetricHistory, { phrases }: MetricsSheet, width: number): Block {
  const { ground, paint } = statePaint[state];
  const said = phrases.picture.metricState[state];
  const shown = latest ?? few;
  const text = shown ? `${said} · ${phrases.charts.period({ period: shown.period.id })}` : said;
  const style: TextStyle = { ...styles.body, weight: 600, paint };
  const room = width - 36;
  const line = words(text, style);
  const content = beside([stateSign(state), line.width <= room ? line : paragraph(text, style, room)], 6);
  return framed(inset(content, { top: 3, right: 10, bottom: 3, left: 4 }), { part: 'badge', radius: 11, fill: ground });
}
