import type { Case } from '../../model/gen/types.gen.ts';
import type { Model } from '../../model/model.ts';
import { once } from '../../once.ts';
import { type CaseWork, caseStatus, workByCase } from '../common/case-status.ts';
import { teamsOfPeople } from '../common/teams-of-people.ts';
import { type MetricValue, readMetricValues } from '../metrics/map-metrics-values.ts';
import { indexReferences } from './references.ts';

/** What lists ask of the whole workspace: each answer is worked out once, and only if a heading needs it. */
export interface Ask {
  readonly model: Model;
  teamsOf(person: string | undefined): readonly string[];
  /** The tasks and ideas of a case. */
  workOf(id: string): readonly CaseWork[];
  caseStatus(id: string, value: Case): string;
  /** The clients, or the stages, that these cases are about. */
  ofCases(cases: readonly string[] | undefined, what: 'client' | 'stage'): readonly string[];
  stageOf(value: Pick<Case, 'stage' | 'touchpoint'>): string | undefined;
  /** Everybody whom a file names. */
  peopleIn(kind: string, id: string): readonly string[];
  /** A metric's last value over all clients. */
  latestOf(metric: string): MetricValue | undefined;
  /** In how many places something is named. */
  uses(kind: string, id: string): number;
}

/** Prepares the questions; nothing is worked out yet. */
export function askModel(model: Model): Ask {
  const teams = once(() => teamsOfPeople(model));
  const workOf = (id: string): readonly CaseWork[] => workByCase(model).get(id) ?? [];
  const stageOf: Ask['stageOf'] = ({ stage, touchpoint }) =>
    stage ?? (touchpoint === undefined ? undefined : model.get('touchpoint', touchpoint)?.value.stage);
  return {
    model,
    workOf,
    stageOf,
    teamsOf: (person) => (person === undefined ? [] : teams()(person)),
    caseStatus: (id, value) => caseStatus(value, workOf(id)),
    ofCases: (cases, what) =>
      distinct(
        (cases ?? []).map((id) => {
          const value = model.get('case', id)?.value;
          return value && (what === 'client' ? value.client : stageOf(value));
        }),
      ),
    peopleIn: (kind, id) =>
      distinct(
        indexReferences(model)
          .from({ kind, id })
          .filter(({ to }) => to.kind === 'person')
          .map(({ to }) => to.id),
      ),
    latestOf: (metric) => readMetricValues(model.values(metric)?.text ?? '', model.get('metric', metric)?.value).at(-1),
    uses: (kind, id) => indexReferences(model).to({ kind, id }).length,
  };
}

/** The values that there are, each once. */
export function distinct(values: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(values.filter((value) => value !== undefined))];
}
