import type { Phrases } from '../../../locales/phrases.ts';
import { nextPeriod, parsePeriod } from '../../../model/calendar/period.ts';
import type { MetricHistory } from '../../../queries/metrics/history.ts';
import { basisText, trendText } from '../../metric-trend.ts';
import { metricValueText } from '../../metric-value.ts';
import { type Html, html, join } from '../markup.ts';
import { card, commas, facts, list, part, type Tone } from './card.ts';
import type { Material } from './material.ts';
import { sparkline } from './sparkline.ts';

const metricSigns: Readonly<Record<MetricHistory['state'], { readonly sign: string; readonly tone?: Tone }>> = {
  met: { sign: '✓', tone: 'good' },
  missed: { sign: '✗', tone: 'bad' },
  open: { sign: '–' },
  few: { sign: '–' },
  empty: { sign: '–' },
  unmeasured: { sign: '?', tone: 'caution' },
};

/** The last value beside a sign that tells whether it is on target; what keeps it from being there in words. */
export function metricValue(item: MetricHistory, { phrases }: Material): Html {
  const { sign, tone } = metricSigns[item.state];
  const value = metricValueText(item, phrases);
  return html`<b class="${tone ? `value ${tone}` : 'value'}">${sign} ${value}</b>`;
}

/** The target of the latest value, and its period. */
export function metricGoal({ metric, latest, few, target }: MetricHistory, { phrases }: Material): string {
  const { picture } = phrases;
  const goal =
    target === undefined
      ? picture.noTarget
      : picture.target({ amount: picture.amount({ value: target, unit: metric.unit }), better: metric.better });
  const shown = latest ?? few;
  return shown ? `${goal} · ${shown.period.id}` : goal;
}

/** The last values with their periods: of an unbroken run only the first and the last. */
function lastValues(course: MetricHistory['course'], { views }: Phrases): Html {
  const last = course.slice(-6);
  const isUnbroken = last.every(({ period }, index) => {
    const before = parsePeriod(last[index - 1]?.period ?? '');
    return index === 0 || (before && nextPeriod(before)?.id === period);
  });
  const numbers = last.map(({ period, value }) => ({ period, number: html`<b>${views.number(value)}</b>` }));
  const [first, end] = [last[0], last.at(-1)];
  if (!isUnbroken || !first || !end || first === end) {
    return join(
      numbers.map(({ period, number }) => html`${period}\u00A0${number}`),
      ' · ',
    );
  }
  return html`${first.period}–${end.period}: <b>${last.map(({ value }) => views.number(value)).join(' · ')}</b>`;
}

/** A KPI: how it stands, how it came there, and what its target rests on. */
export function metricCard(item: MetricHistory, material: Material): Html {
  const { phrases, names, link } = material;
  const { site, map, picture } = phrases;
  const sure = [basisText(item, phrases), trendText(item, phrases)].filter((text) => text !== '').join('; ');
  const { id, metric, course, state } = item;
  const { tone } = metricSigns[state];
  const amount = (value: number): string => picture.amount({ value, unit: metric.unit });
  return card(
    {
      kind: 'metric',
      id,
      name: metric.name,
      ...(tone ? { tone } : {}),
      brief: html`<p class="figures">${metricValue(item, material)}${sparkline(item)}</p>
      <p class="line brief">${metricGoal(item, material)}</p>`,
      more: [
        sure !== '' && html`<p class="line">${sure}</p>`,
        facts([
          [map.touchpoint, metric.touchpoint === undefined ? undefined : link('touchpoint', metric.touchpoint)],
          [map.responsible, names.person(metric.owner)],
          [site.source, names.system(metric.source.system)],
          [
            site.expects,
            metric.expectation &&
              html`${amount(metric.expectation.value)} <small>${metric.expectation.evidence}</small>`,
          ],
          [
            site.others,
            list(
              (metric.benchmark ?? []).map(
                ({ who, value, evidence }) => html`${who}: ${amount(value)} <small>${evidence}</small>`,
              ),
            ),
          ],
          [site.readWith, commas((metric.balance ?? []).map((other) => link('metric', other)))],
        ]),
        part(site.values, course.length > 0 && html`<p class="course">${lastValues(course, phrases)}</p>`),
      ],
    },
    material,
  );
}
