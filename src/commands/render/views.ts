import { type RenderFormat, type RenderRequest, renderFormats } from './request.ts';

/** The options that take a part of a view, or another state of it: no view has all of them. */
export const partOptions = ['toBe', 'stage', 'scenario', 'metric', 'team', 'asOf'] as const;

interface View {
  readonly formats: readonly RenderFormat[];
  readonly takes: readonly (typeof partOptions)[number][];
  load(): Promise<(request: RenderRequest) => Promise<string>>;
}

const text: readonly RenderFormat[] = ['mermaid', 'md', 'html'];

/** Every view with the formats it has, each loaded when it is asked for. */
export const renderViews: Readonly<Record<string, View>> = {
  map: {
    formats: renderFormats,
    takes: ['toBe', 'stage', 'asOf'],
    load: async () => (await import('./map.ts')).renderMap,
  },
  journey: {
    formats: renderFormats,
    takes: ['toBe', 'stage'],
    load: async () => (await import('./journey.ts')).renderJourney,
  },
  blueprint: {
    formats: renderFormats,
    takes: ['toBe', 'scenario'],
    load: async () => (await import('./blueprint.ts')).renderBlueprint,
  },
  handoffs: {
    formats: renderFormats,
    takes: ['toBe', 'stage', 'asOf'],
    load: async () => (await import('./handoffs.ts')).renderHandoffs,
  },
  ideas: { formats: renderFormats, takes: [], load: async () => (await import('./ideas.ts')).renderIdeas },
  tasks: {
    formats: renderFormats,
    takes: ['team', 'asOf'],
    load: async () => (await import('./tasks.ts')).renderTasks,
  },
  metrics: {
    formats: renderFormats,
    takes: ['stage', 'metric'],
    load: async () => (await import('./metrics.ts')).renderMetrics,
  },
  states: { formats: text, takes: [], load: async () => (await import('./states.ts')).renderStates },
};
