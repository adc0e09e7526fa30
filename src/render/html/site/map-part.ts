import { mapMetrics } from '../../../queries/metrics/map-metrics.ts';
import { bothMapsScene } from '../../svg/map/draw.ts';
import { pageScene } from '../../svg/page-scene.ts';
import { type Html, html, raw } from '../markup.ts';
import type { Material } from './material.ts';

/** The map in a frame that a reader may move and magnify. */
export function mapPart(material: Material): Html {
  const { model, map, later, names, namesLater, phrases } = material;
  const { site } = phrases;
  const { tools } = site;
  const metrics = mapMetrics(model);
  const troubles = new Map(
    map.handoffs.flatMap(({ id }) => {
      const sentences = material.troublesOf(id);
      return sentences.length > 0 ? [[id, sentences] as const] : [];
    }),
  );
  const known = { standings: material.metrics, ...(material.voices ? { voices: material.voices } : {}) };
  const scene = bothMapsScene(
    { ...map, metrics, troubles, ...known },
    { ...later, metrics, troubles, ...known },
    { names, namesLater, phrases },
  );
  const button = (id: string, label: string, d: string): Html =>
    html`<button id="${id}" type="button" title="${label}" aria-label="${label}"><svg viewBox="0 0 20 20" aria-hidden="true"><path d="${d}"/></svg></button>`;
  return html`<section id="map-section" aria-labelledby="map-heading"><h2 id="map-heading">${site.sections.map}</h2>
    <p class="lead">${site.leads.map}</p>
    <div class="frame"><div id="viewport" tabindex="0" role="group" aria-label="${site.sections.map}" aria-describedby="map-keys">${raw(pageScene(scene, 'parts'))}</div>
      <div class="zoom scripted" role="group" aria-label="${tools.mapHelp}">${[
        button('zoom-in', tools.zoomIn, 'M10 4v12M4 10h12'),
        button('zoom-out', tools.zoomOut, 'M4 10h12'),
        button('zoom-width', tools.width, 'M3 4v12M17 4v12M6 10h8M8 8l-2 2 2 2M12 8l2 2-2 2'),
        button('zoom-fit', tools.fit, 'M4 8V4h4M16 8V4h-4M4 12v4h4M16 12v4h-4'),
        button('expand', tools.expand, 'M11 3h6v6M17 3l-6 6M9 17H3v-6M3 17l6-6'),
      ]}</div>
      <p id="map-keys" class="hidden">${tools.mapKeys}</p></div>
    <p class="hint scripted">${tools.mapHelp}</p></section>`;
}
