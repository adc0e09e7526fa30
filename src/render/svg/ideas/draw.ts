import type { Phrases } from '../../../locales/phrases.ts';
import type { Names } from '../../../queries/common/names.ts';
import type { IdeaFunnel, RankedIdea } from '../../../queries/ideas/funnel.ts';
import { plainLine } from '../../text.ts';
import { type Block, beside, stack } from '../block.ts';
import { formats, styles } from '../format.ts';
import { type PictureOptions, pictureScene } from '../picture.ts';
import type { Scene } from '../scene.ts';
import { paragraph } from '../text-block.ts';
import { writeScene } from '../write-scene.ts';
import { funnelBars } from './funnel.ts';
import { ideaTable } from './idea-table.ts';
import { type ScoredIdea, valueEffortPlot } from './quadrant.ts';

/** As many ideas as a picture shows: more numbers would fill the field. */
const shownIdeas = 60;
const gap = 32;

const cuts: Readonly<Record<PictureOptions['width'], { readonly width: number; readonly funnel: number }>> = {
  wide: { width: 1400, funnel: 380 },
  compact: { width: 900, funnel: 270 },
};

/** How far ideas come, and which are worth most for what they cost, as an SVG that stands alone. */
export function drawIdeasSvg(funnel: IdeaFunnel, names: Names, phrases: Phrases, options: PictureOptions): string {
  return writeScene(ideasScene(funnel, names, phrases, options.width), options.theme ?? 'auto');
}

/** The same as geometry. */
export function ideasScene(funnel: IdeaFunnel, names: Names, phrases: Phrases, width: PictureOptions['width']): Scene {
  const cut = cuts[width];
  const { margin } = formats[width];
  const inner = cut.width - 2 * margin;
  const words = phrases.loopViews.ideas;
  const scored = funnel.running.filter(hasScore);
  const shown = scored.slice(0, shownIdeas);
  const others = funnel.running.filter((idea) => !hasScore(idea));
  const unscored = others.slice(0, shownIdeas);
  const titled = (title: string, content: Block, room: number): Block =>
    stack([paragraph(title, styles.heading, room), content], 10);
  const field = inner - cut.funnel - gap;
  const tables: readonly Block[] = [
    ...(shown.length > 0
      ? [
          titled(
            words.running,
            stack([ideaTable(shown, { names, phrases, scored: true }, inner), ...note(words.rankNote, inner)], 8),
            inner,
          ),
        ]
      : []),
    ...(unscored.length > 0
      ? [titled(phrases.charts.unscored, ideaTable(unscored, { names, phrases, scored: false }, inner), inner)]
      : []),
    ...(shown.length < scored.length || unscored.length < others.length
      ? note(phrases.charts.shown({ shown: shown.length + unscored.length, all: funnel.running.length }), inner)
      : []),
    ...(funnel.running.length === 0 ? note(phrases.charts.noIdeas, inner) : []),
  ];
  return pictureScene(
    {
      name: `ideas-${width}`,
      title: words.title({ workspace: plainLine(funnel.name) }),
      description: words.description({ running: funnel.running.length, scored: scored.length }),
      width: cut.width,
      margin,
      parts: [
        beside(
          [
            titled(phrases.charts.perStatus, funnelBars(funnel, phrases, cut.funnel), cut.funnel),
            shown.length > 0
              ? valueEffortPlot(shown, phrases, field)
              : paragraph(phrases.charts.noScores, styles.goal, field),
          ],
          gap,
          'top',
        ),
        ...tables,
      ],
    },
    phrases,
  );
}

function note(text: string, width: number): readonly Block[] {
  return [paragraph(text, styles.small, width)];
}

function hasScore(idea: RankedIdea): idea is ScoredIdea {
  return idea.value.score !== undefined;
}
