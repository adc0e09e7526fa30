import { monitorLists } from '../../../queries/monitor/entry.ts';
import { countThings } from '../../../queries/monitor/monitor.ts';
import { headingLink } from '../heading-link.ts';
import { linksFrom } from '../links.ts';
import { asOfData, materialOf } from '../material.ts';
import type { PageBuilder } from '../page.ts';
import { pagePath } from '../page-paths.ts';
import { waitingRows } from './waiting-rows.ts';

/** Everything that waits for somebody, list by list, what is past its limit first. */
export const monitoringPages: PageBuilder = {
  kind: 'monitoring',
  build(request) {
    const path = pagePath('monitoring');
    const links = linksFrom(path, request);
    const { monitor, pages } = request.phrases;
    const entries = materialOf(request).entries();
    const lists = monitorLists.map((list) => {
      const all = entries.get(list) ?? [];
      const name = monitor.lists[list];
      return {
        name,
        link: headingLink(name),
        says: pages.monitoring.says[list],
        count: all.length,
        late: all.filter(({ late }) => late).length,
        entries: waitingRows(all, `cxmap monitor ${list}`, links, request),
      };
    });
    const things = countThings(entries.values());
    const full = lists.filter(({ count }) => count > 0);
    return [
      {
        name: 'monitoring',
        path,
        title: pages.titles.monitoring,
        template: 'monitoring',
        data: {
          title: pages.titles.monitoring,
          ...asOfData(request),
          contents: links.page('index'),
          total: things.all,
          late: things.late,
          lists: full,
          quiet: lists.filter(({ count }) => count === 0).map(({ name }) => name),
        },
      },
    ];
  },
};
