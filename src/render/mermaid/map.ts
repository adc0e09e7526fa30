import type { Phrases } from '../../locales/phrases.ts';
import type { Names } from '../../queries/common/names.ts';
import type { ToBe } from '../../queries/ideas/to-be.ts';
import type { JourneyMap, MapStage, MapTouchpoint } from '../../queries/map/map.ts';
import { leadTimeText } from '../lead-time.ts';
import { truncate } from '../text.ts';
import { toBeHead } from '../to-be-head.ts';
import { summarizeMap } from '../to-be-signs.ts';
import { drawFlowchart, type FlowEdge, type FlowNode, type MermaidDrawing } from './flowchart.ts';
import { touchpointLook } from './flowchart-looks.ts';

const contactSign = { direct: '●', indirect: '○', none: '·' } as const;

/**
 * The journey map as a flowchart: a frame a stage, in it the touchpoints in the order the client meets them and the
 * teams, and between the teams the hand-offs with their lead times. `only` draws one stage and what is handed over in it.
 */
export function drawMap(
  map: JourneyMap & { readonly toBe?: ToBe },
  names: Names,
  phrases: Phrases,
  only?: string,
): MermaidDrawing {
  const words = phrases.map;
  const stages = map.stages.filter(({ id }) => only === undefined || id === only);
  const shown = new Set(stages.map(({ id }) => id));
  const touchpoints = stages.flatMap((stage) => stage.touchpoints);
  const handoffs = map.handoffs.filter(({ handoff }) => handoff.stages.some((stage) => shown.has(stage)));
  const seats = seatTeams(map, stages, handoffs, names);
  const edges: FlowEdge[] = [];
  for (const [index, { id }] of touchpoints.entries()) {
    const next = touchpoints[index + 1];
    if (next) edges.push({ from: touchKey(id), to: touchKey(next.id), line: 'thick' });
  }
  for (const { handoff, number } of handoffs) {
    const stage = handoff.stages.find((one) => shown.has(one)) ?? '';
    const time = leadTimeText(handoff, phrases, names.event);
    for (const to of handoff.to) {
      edges.push({
        from: seatKey(handoff.from, stage),
        to: seatKey(to, stage),
        label: time ? `${number} ${handoff.name}: ${time}` : `${number} ${handoff.name}`,
        line: handoff.mode === 'push' ? 'solid' : 'dotted',
      });
    }
  }
  return drawFlowchart({
    ...toBeHead(
      only === undefined ? words.title({ workspace: map.name }) : words.part({ name: names.stage(only) }),
      words.description({
        stages: stages.length,
        teams: map.teams.length,
        handoffs: handoffs.length,
        touchpoints: touchpoints.length,
      }),
      map.toBe && summarizeMap(map.toBe),
      phrases,
    ),
    direction: 'TB',
    groups: stages.map((stage, index) => ({
      key: `stage ${stage.id}`,
      title: `${index + 1} ${stage.stage.name}`,
      nodes: [
        ...stage.touchpoints.map((touchpoint) => touchNode(touchpoint, names, phrases)),
        ...(seats.get(stage.id) ?? []),
      ],
    })),
    edges,
  });
}

function touchKey(id: string): string {
  return `touchpoint ${id}`;
}

function seatKey(team: string, stage: string): string {
  return `team ${team} in ${stage}`;
}

function touchNode({ id, touchpoint, state }: MapTouchpoint, names: Names, phrases: Phrases): FlowNode {
  const star = touchpoint.moment_of_truth ? '★ ' : '';
  const gap = touchpoint.barrier === undefined ? [] : [`⚠ ${truncate(touchpoint.barrier, 70)}`];
  const open = state === 'unchecked' ? [`? ${phrases.map.unchecked}`] : [];
  return {
    key: touchKey(id),
    label: [`${star}${touchpoint.name}`, names.team(touchpoint.owner), ...gap, ...open],
    shape: 'rounded',
    look: touchpointLook(touchpoint),
  };
}

/** The teams of each stage: those that meet the client there, and those that tell or are told something there. */
function seatTeams(
  map: JourneyMap,
  stages: readonly MapStage[],
  handoffs: JourneyMap['handoffs'],
  names: Names,
): ReadonlyMap<string, readonly FlowNode[]> {
  const known = new Set(map.teams.map(({ id }) => id));
  const busy = new Map<string, Set<string>>(stages.map(({ id }) => [id, new Set()]));
  for (const { handoff } of handoffs) {
    const stage = handoff.stages.find((one) => busy.has(one)) ?? '';
    for (const team of [handoff.from, ...handoff.to]) busy.get(stage)?.add(team);
  }
  return new Map(
    stages.map(({ id: stage }) => [
      stage,
      [
        ...map.teams
          .filter(({ id, contacts }) => contacts.has(stage) || busy.get(stage)?.has(id))
          .map(({ id, team, contacts }) => ({
            key: seatKey(id, stage),
            label: `${contactSign[contacts.get(stage) ?? 'none']} ${team.name}`,
          })),
        // A hand-off may name a team that is retired, or that nobody has described yet.
        ...[...(busy.get(stage) ?? [])]
          .filter((id) => !known.has(id))
          .map((id) => ({ key: seatKey(id, stage), label: `${contactSign.none} ${names.team(id)}` })),
      ],
    ]),
  );
}
