import { htmlText, xmlText } from '../text-markup.ts';
import { type Paint, palette, type Theme } from './palette.ts';
import { decimal, roundedLine } from './path-data.ts';
import type { Arrow, Box, Label, Look, Mark, Point, Scene, Shape, Span } from './scene.ts';

/** Fonts as wide as Inter or narrower wherever there are any, so that text keeps its room. */
export const fonts = `Inter,'Segoe UI',Roboto,'Helvetica Neue',Arial,'Noto Sans',sans-serif`;

/**
 * A scene as SVG 1.1 that needs nothing else: colours are attributes, which every program reads; `auto` adds a style
 * sheet with the dark ones for programs that know which the reader wants. No foreignObject, no variables, no scripts.
 */
export function writeScene(scene: Scene, theme: Theme): string {
  const ids = { title: `${scene.name}-title`, description: `${scene.name}-description` };
  const size = `width="${decimal(scene.width)}" height="${decimal(scene.height)}"`;
  const writer = new Writer(theme);
  const body = scene.marks.map((mark) => writer.mark(mark)).join('\n');
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${decimal(scene.width)} ${decimal(scene.height)}" role="img" aria-labelledby="${ids.title} ${ids.description}" xml:lang="${scene.language}" font-family="${xmlText(fonts)}" fill="none" stroke-linecap="round" stroke-linejoin="round">
<title id="${ids.title}">${xmlText(scene.title)}</title>
<desc id="${ids.description}">${xmlText(scene.description)}</desc>
${theme === 'auto' ? `<style>${darkStyle()}</style>\n` : ''}${body}
</svg>
`;
}

/** What turns the colours of `auto` into the dark ones. */
function darkStyle(): string {
  const rules = Object.entries(palette).map(
    ([paint, [, dark]]) => `.cx-f-${paint}{fill:${dark}}.cx-s-${paint}{stroke:${dark}}`,
  );
  return `@media (prefers-color-scheme:dark){${rules.join('')}}`;
}

class Writer {
  private readonly theme: Theme;

  constructor(theme: Theme) {
    this.theme = theme;
  }

  mark(mark: Mark): string {
    switch (mark.kind) {
      case 'group': {
        const marks = mark.marks.map((inner) => this.mark(inner)).join('');
        return mark.title === undefined ? marks : `<g><title>${xmlText(mark.title)}</title>${marks}</g>`;
      }
      case 'box':
        return this.box(mark);
      case 'shape':
        return mark.d === '' ? '' : `<path d="${mark.d}"${this.look(mark)}/>`;
      case 'label':
        return this.label(mark);
      case 'arrow':
        return this.arrow(mark);
    }
  }

  private box(box: Box): string {
    const place = `x="${decimal(box.x)}" y="${decimal(box.y)}" width="${decimal(box.width)}" height="${decimal(box.height)}"`;
    return `<rect ${place}${box.radius ? ` rx="${decimal(box.radius)}"` : ''}${this.look(box)}/>`;
  }

  private label({ x, baseline, size, anchor, spans }: Label): string {
    const [first, ...others] = spans;
    const alike = others.every(({ weight, struck }) => weight === first?.weight && struck === first?.struck);
    const place = `x="${decimal(x)}" y="${decimal(baseline)}" font-size="${decimal(size)}"`;
    const align = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
    if (first && alike && others.every(({ paint }) => paint === first.paint)) {
      const text = spans.map((span) => htmlText(span.text)).join('');
      return `<text ${place}${align}${this.letters(first)}>${text}</text>`;
    }
    const parts = spans.map((span) => `<tspan${this.letters(span)}>${htmlText(keptBlanks(span.text))}</tspan>`);
    return `<text ${place}${align}>${parts.join('')}</text>`;
  }

  private letters({ weight, paint, struck }: Span): string {
    return `${weight === 600 ? ' font-weight="600"' : ''}${struck ? ' text-decoration="line-through"' : ''}${this.look({ fill: paint ?? 'ink' })}`;
  }

  private arrow(arrow: Arrow): string {
    return shapesOf(arrow)
      .map((shape) => this.mark(shape))
      .join('');
  }

  private look({ fill, stroke, strokeWidth, dash, fillOpacity }: Look): string {
    const classes = [...(fill ? [`cx-f-${fill}`] : []), ...(stroke ? [`cx-s-${stroke}`] : [])];
    return [
      fill ? ` fill="${this.colour(fill)}"` : '',
      stroke ? ` stroke="${this.colour(stroke)}" stroke-width="${decimal(strokeWidth ?? 1)}"` : '',
      dash && dash.length > 0 ? ` stroke-dasharray="${dash.map(decimal).join(' ')}"` : '',
      fillOpacity === undefined ? '' : ` fill-opacity="${decimal(fillOpacity)}"`,
      this.theme === 'auto' && classes.length > 0 ? ` class="${classes.join(' ')}"` : '',
    ].join('');
  }

  private colour(paint: Paint): string {
    return palette[paint][this.theme === 'dark' ? 1 : 0];
  }
}

/** Blanks at the borders of a part of a line, as blanks that stay: librsvg and Inkscape leave out the others. */
function keptBlanks(text: string): string {
  return text.replace(/^ +| +$/g, (blanks) => '\u00A0'.repeat(blanks.length));
}

/** What an arrow is drawn as: a lighter line under all routes, which parts them from what they cross, the lines, the tips. */
export function shapesOf({ routes, stroke, strokeWidth, dash }: Arrow): readonly Shape[] {
  const d = strokesOf(routes)
    .map((points) => roundedLine(points, 5))
    .join('');
  const tips = routes.flatMap((route) => {
    const tip = route.at(-1);
    return tip ? [`M${decimal(tip.x)} ${decimal(tip.y)}l7 -4v8Z`] : [];
  });
  const look: Look = {
    ...(stroke ? { stroke } : {}),
    ...(strokeWidth ? { strokeWidth } : {}),
    ...(dash ? { dash } : {}),
  };
  return [
    { kind: 'shape', d, stroke: 'paper', strokeWidth: 3.2 },
    { kind: 'shape', d, ...look },
    { kind: 'shape', d: tips.join(''), ...(stroke ? { fill: stroke } : {}) },
  ];
}

/**
 * What is stroked of routes that begin alike: of those that turn up, the longest as a whole, and so of those that
 * turn down; the others branch off shortly before their last corner, so that no dash is drawn twice.
 */
function strokesOf(routes: Arrow['routes']): readonly (readonly Point[])[] {
  const reach = (route: readonly Point[]): number => (route.at(-1)?.y ?? 0) - (route[0]?.y ?? 0);
  const [highest, lowest] = [Math.min(0, ...routes.map(reach)), Math.max(0, ...routes.map(reach))];
  return routes.map((route) => {
    const [corner, tip] = route.slice(-2);
    if (!corner || !tip) return route;
    const end = { x: tip.x + 5, y: tip.y };
    const way = reach(route);
    if (way === highest || way === lowest) return [...route.slice(0, -1), end];
    return [{ x: corner.x, y: corner.y - Math.sign(way) * 6 }, corner, end];
  });
}
