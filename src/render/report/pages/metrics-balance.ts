import { balancePairs } from '../../../queries/metrics/balance-pairs.ts';
import { metricSigns } from '../../mermaid/metrics.ts';
import type { Links } from '../links.ts';
import { materialOf } from '../material.ts';
import type { PageData, PageValue, ReportRequest } from '../page.ts';
import { metricCell } from './metric-data.ts';

/** Metrics that are read together; those of which one won at the other's cost first. */
export function balanceData(request: ReportRequest): PageData {
  const { phrases } = request;
  const pairs = balancePairs(materialOf(request).metrics());
  return {
    balance: pairs.map(({ metric, other, verdict }) => ({
      one: metricCell(metric, phrases),
      two: metricCell(other, phrases),
      costs: verdict === 'cost',
      verdict: phrases.pages.metrics.verdict[verdict],
    })),
    balance_costs: pairs.filter(({ verdict }) => verdict === 'cost').length,
  };
}

/** Metrics without a value, who answers for them, and what will close the gap. */
export function sourceData(links: Links, request: ReportRequest): readonly PageValue[] {
  const { names, phrases, model } = request;
  return materialOf(request)
    .metrics()
    .filter(({ state }) => state === 'empty' || state === 'unmeasured')
    .map(({ metric, state }) => {
      const idea = metric.source.idea === undefined ? undefined : model.get('idea', metric.source.idea);
      return {
        name: metric.name,
        sign: metricSigns[state],
        state: phrases.picture.metricState[state],
        stage: links.stage(metric.stage),
        owner: names.person(metric.owner),
        source: names.system(metric.source.system),
        idea: idea ? links.page('ideas', idea.value.title) : '',
      };
    });
}
