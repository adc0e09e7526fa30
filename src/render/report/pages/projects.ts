import { linksFrom } from '../links.ts';
import { asOfData, materialOf } from '../material.ts';
import type { PageBuilder } from '../page.ts';
import { pagePath } from '../page-paths.ts';
import { ideaCells } from './idea-cells.ts';
import { projectChart, projectsCharted } from './projects-chart.ts';
import { projectData } from './projects-plan.ts';

/** As many projects as the page describes one by one; the table above them names all. */
const described = 100;

/** The projects that run or are planned: what they reach, how far they are, what is late. */
export const projectsPages: PageBuilder = {
  kind: 'projects',
  build(request) {
    const path = pagePath('projects');
    const links = linksFrom(path, request);
    const cells = ideaCells(links, request);
    const plans = materialOf(request).projects();
    const { titles } = request.phrases.pages;
    return [
      {
        name: 'projects',
        path,
        title: titles.projects,
        template: 'projects',
        data: {
          title: titles.projects,
          ...asOfData(request),
          contents: links.page('index'),
          ideas: links.page('ideas'),
          running: plans.filter(({ running }) => running).length,
          planned: plans.filter(({ running }) => !running).length,
          late: plans.filter(({ late }) => late).length,
          chart: projectChart(plans, request),
          charted: projectsCharted(plans).length,
          projects: plans.slice(0, described).map((plan) => projectData(plan, cells, request)),
          more: Math.max(0, plans.length - described),
        },
      },
    ];
  },
};
