import type { Model } from '../../model/model.ts';
import type { Span } from './months.ts';

/** A definition that came into the map or went out of use. */
export interface MovedDefinition {
  readonly kind: 'group' | 'handoff' | 'metric' | 'playbook' | 'scenario' | 'segment' | 'stage' | 'team' | 'touchpoint';
  readonly name: string;
  readonly date: string;
}

/** What went out of use in a month (`retired`), and the groups that met for the first time, by day. */
export function movedDefinitions(
  model: Model,
  { firstDay, lastDay }: Pick<Span, 'firstDay' | 'lastDay'>,
): { readonly ended: readonly MovedDefinition[]; readonly begun: readonly MovedDefinition[] } {
  const files = (['group', 'handoff', 'metric', 'playbook', 'scenario', 'team', 'touchpoint'] as const).flatMap(
    (kind) => model.all(kind).map(({ value }) => ({ kind, name: value.name, date: value.retired })),
  );
  const parts = [
    ...(model.single('success-map')?.value.stages ?? []).map((stage) => ({ ...stage, kind: 'stage' as const })),
    ...(model.single('segments')?.value.segments ?? []).map((segment) => ({ ...segment, kind: 'segment' as const })),
  ].map(({ kind, name, retired }) => ({ kind, name, date: retired }));
  const within = (
    some: readonly (Omit<MovedDefinition, 'date'> & { readonly date: string | undefined })[],
  ): readonly MovedDefinition[] =>
    some
      .flatMap(({ kind, name, date }) =>
        date !== undefined && date >= firstDay && date <= lastDay ? [{ kind, name, date }] : [],
      )
      .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.name < b.name ? -1 : 1));
  const groups = model
    .all('group')
    .map(({ value }) => ({ kind: 'group' as const, name: value.name, date: value.since }));
  return { ended: within([...files, ...parts]), begun: within(groups) };
}
