import type { Message } from '../../diagnostic.ts';
import type { MapPicture } from '../../render/svg/map/draw.ts';
import { Stop, textOption } from '../kit/command.ts';
import { requestedPart, requestedStage, requestedTroubles, requestedVoices } from './requested.ts';
import { type View, view } from './view.ts';

/** What is said of a diagram that is too large: which options draw less of it. */
const lessBy =
  (...options: readonly string[]) =>
  (): Message => ({ key: 'action/too-large-view', values: { options } });

/** The map, as it is or as the ideas on their way will make it. */
const map = view({
  takes: ['toBe', 'base', 'stage', 'asOf', 'width'],
  async question(asked): Promise<MapPicture & { readonly stage: string | undefined }> {
    const { journeyMap } = await import('../../queries/map/map.ts');
    const { mapToBe } = await import('../../queries/ideas/to-be.ts');
    const { mapMetrics } = await import('../../queries/metrics/map-metrics.ts');
    const { metricStandings } = await import('../../queries/metrics/standing.ts');
    const { session, options, format, toBe } = asked;
    const { model, locale } = session;
    const today = journeyMap(model);
    if (today.stages.length === 0) throw new Stop(1, { key: 'action/map-broken', values: {} }, locale);
    const given = textOption(options, 'stage');
    const isWhole = format !== 'mermaid' && format !== 'md';
    if (given !== undefined && isWhole)
      throw new Stop(2, { key: 'action/whole-map-only', values: { stage: given } }, locale);
    const known = journeyMap(toBe?.model ?? model).stages.map(({ id }) => id);
    if (given !== undefined && !known.includes(given))
      throw new Stop(2, { key: 'action/unknown-stage', values: { given, known } }, locale);
    const shown = toBe ? mapToBe(toBe) : { ...today, troubles: await requestedTroubles(asked) };
    const standings = new Map(metricStandings(model).map((one) => [one.id, one]));
    return { ...shown, metrics: mapMetrics(model), standings, voices: await requestedVoices(asked), stage: given };
  },
  page: async () => (await import('../../render/page/map.ts')).mapPage,
  async diagram() {
    const { drawMap } = await import('../../render/mermaid/map.ts');
    const { toldMap } = await import('../../render/signed-map.ts');
    return (shown, names, phrases) => drawMap(toldMap(shown, phrases), names, phrases, shown.stage);
  },
  scene: async () => (await import('../../render/svg/map/draw.ts')).mapScene,
  slide: async () => (await import('../../render/svg/map/slide/draw.ts')).slideScene,
  tooLarge: ({ stages }) => ({ key: 'action/too-large-to-draw', values: { known: stages.map(({ id }) => id) } }),
});

/** What the client feels on the way, against what was expected. */
const journey = view({
  takes: ['toBe', 'base', 'stage', 'width'],
  async question(asked) {
    const { clientJourney, toBeJourney } = await import('../../queries/journeys/journey.ts');
    const stage = requestedStage(asked);
    return asked.toBe ? toBeJourney(asked.toBe, stage) : clientJourney(asked.session.model, stage);
  },
  page: async () => (await import('../../render/page/journey.ts')).journeyPage,
  diagram: async () => (await import('../../render/mermaid/journey.ts')).drawJourney,
  scene: async () => (await import('../../render/svg/journey/draw.ts')).journeyScene,
  tooLarge: lessBy('stage'),
});

/** One scenario as a service blueprint: the one asked for, or the only one. */
const blueprint = view({
  takes: ['toBe', 'base', 'scenario', 'width'],
  async question(asked) {
    const { inUse } = await import('../../queries/common/in-use.ts');
    const { blueprintOf, toBeBlueprint } = await import('../../queries/journeys/blueprint.ts');
    const { model, locale } = asked.session;
    const scenarios = inUse(model, 'scenario');
    const known = scenarios.map(({ id }) => id);
    if (known.length === 0) throw new Stop(1, { key: 'action/no-scenario', values: {} }, locale);
    const given = requestedPart(asked, 'scenario', known);
    const scenario = scenarios.find(({ id }) => id === (given ?? (known.length === 1 ? known[0] : undefined)));
    if (!scenario) throw new Stop(2, { key: 'action/which-scenario', values: { known } }, locale);
    return asked.toBe ? toBeBlueprint(asked.toBe, scenario) : blueprintOf(model, scenario);
  },
  page: async () => (await import('../../render/page/blueprint.ts')).blueprintPage,
  diagram: async () => (await import('../../render/mermaid/blueprint.ts')).drawBlueprint,
  scene: async () => (await import('../../render/svg/blueprint/draw.ts')).blueprintScene,
  tooLarge: lessBy(),
});

/** Who tells whom what, event by event. */
const handoffs = view({
  takes: ['toBe', 'base', 'stage', 'asOf', 'width'],
  async question(asked) {
    const { handoffPlan, toBeHandoffPlan } = await import('../../queries/handoffs/plan.ts');
    const stage = requestedStage(asked);
    const plan = asked.toBe ? toBeHandoffPlan(asked.toBe, stage) : handoffPlan(asked.session.model, stage);
    return { ...plan, troubles: await requestedTroubles(asked) };
  },
  page: async () => (await import('../../render/page/handoffs.ts')).handoffsPage,
  diagram: async () => (await import('../../render/mermaid/handoffs.ts')).drawHandoffs,
  scene: async () => (await import('../../render/svg/handoffs/draw.ts')).handoffsScene,
  tooLarge: lessBy('stage'),
});

/** Ideas by value and effort, and how far they have come. */
const ideas = view({
  takes: ['width'],
  question: async ({ session }) => (await import('../../queries/ideas/funnel.ts')).ideaFunnel(session.model),
  page: async () => (await import('../../render/page/ideas.ts')).ideasPage,
  async diagram() {
    const { drawIdeas } = await import('../../render/mermaid/ideas.ts');
    return (funnel, _names, phrases) => drawIdeas(funnel, phrases);
  },
  scene: async () => (await import('../../render/svg/ideas/draw.ts')).ideasScene,
  tooLarge: lessBy(),
});

/** Who has what to do until when, as of a moment. */
const tasks = view({
  takes: ['team', 'asOf', 'width'],
  async question(asked) {
    const { taskPlan } = await import('../../queries/monitor/task-plan.ts');
    const { asOfMoment } = await import('../kit/as-of.ts');
    const { context, session, options } = asked;
    const team = requestedPart(
      asked,
      'team',
      session.model.all('team').map(({ id }) => id),
    );
    return taskPlan(session.model, asOfMoment(context, session, options), team);
  },
  page: async () => (await import('../../render/page/tasks.ts')).tasksPage,
  diagram: async () => (await import('../../render/mermaid/tasks.ts')).drawTasks,
  scene: async () => (await import('../../render/svg/tasks/draw.ts')).tasksScene,
  tooLarge: lessBy('team'),
});

/** The metrics along the journey against their targets, or the course of one of them. */
const metrics = view({
  takes: ['stage', 'metric', 'width'],
  async question(asked) {
    const { metricHistories } = await import('../../queries/metrics/history.ts');
    const { model } = asked.session;
    const all = metricHistories(model, requestedStage(asked));
    const known = all.flatMap((stage) => stage.metrics);
    const given = requestedPart(
      asked,
      'metric',
      known.map(({ id }) => id),
    );
    const stages = all
      .map((stage) => ({ ...stage, metrics: stage.metrics.filter(({ id }) => given === undefined || id === given) }))
      .filter((stage) => stage.metrics.length > 0);
    const { partsCourses } = await import('../../queries/metrics/parts-course.ts');
    const metric = known.find(({ id }) => id === given);
    const one = metric && { metric, parts: partsCourses(model, metric) };
    return { name: model.settings.name, stages, one };
  },
  page: async () => (await import('../../render/page/metrics.ts')).metricsPage,
  async diagram() {
    const { drawMetrics } = await import('../../render/mermaid/metrics.ts');
    const { drawMetric } = await import('../../render/mermaid/metrics-chart.ts');
    return ({ name, stages, one }, names, phrases) => {
      if (!one) return drawMetrics(name, stages, names, phrases);
      return drawMetric(one.metric, phrases) ?? { key: 'action/no-values', values: { metric: one.metric.id } };
    };
  },
  async scene() {
    const { metricsScene } = await import('../../render/svg/metrics/draw.ts');
    const { metricChartScene } = await import('../../render/svg/metrics/draw-chart.ts');
    return ({ name, stages, one }, names, phrases, width) =>
      one
        ? metricChartScene({ name, ...one }, names, phrases, width)
        : metricsScene({ name, stages }, names, phrases, width);
  },
  tooLarge: ({ one }) => lessBy(...(one ? [] : ['stage', 'metric']))(),
});

/** A lifecycle as a diagram, or all of them as a page. */
const states = view({
  takes: ['of'],
  question: async ({ options }) => (options.of === 'idea' || options.of === 'case' ? options.of : 'task'),
  async page() {
    const { statesPage } = await import('../../render/page/states.ts');
    return (of, _names, phrases, diagrams) => statesPage(of, phrases, diagrams);
  },
  async diagram() {
    const { lifecycleOf } = await import('../../render/lifecycle.ts');
    const { drawLifecycle } = await import('../../render/mermaid/states.ts');
    return (of, _names, phrases) => drawLifecycle(lifecycleOf(of, phrases));
  },
  async scene() {
    const { lifecycleOf } = await import('../../render/lifecycle.ts');
    const { statesScene } = await import('../../render/svg/states/draw.ts');
    return (of, _names, phrases) => statesScene(lifecycleOf(of, phrases), phrases);
  },
  tooLarge: lessBy(),
});

/** Every view by the name it is asked for. */
export const renderViews: Readonly<Record<string, View>> = {
  map,
  journey,
  blueprint,
  handoffs,
  ideas,
  tasks,
  metrics,
  states,
};
