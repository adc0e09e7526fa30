import { htmlAttribute, htmlText } from '../text-markup.ts';
import { compactPath, short } from './compact-path.ts';
import { lettersOnPage, lookOnPage } from './page-looks.ts';
import type { Box, Group, Label, Mark, Point, Scene, Shape, Span } from './scene.ts';
import { fonts, shapesOf } from './write-scene.ts';

/**
 * A scene as SVG inside an HTML page with the style sheet of `pageRules`: as few bytes as can be, forms that come again
 * said once, colours those of the page, parts of the map links to what the page says of them.
 */
export function pageScene(scene: Scene): string {
  const writer = new PageWriter(scene.name);
  const body = scene.marks.map((mark) => writer.mark(mark)).join('');
  const open = `<svg id="${scene.name}" viewBox="0 0 ${short(scene.width)} ${short(scene.height)}" role="group" aria-label="${htmlAttribute(scene.title)}" font-family="${htmlAttribute(fonts)}" fill="none" stroke-linecap="round" stroke-linejoin="round">`;
  return `${open}<defs>${writer.forms()}</defs>${body}</svg>`;
}

/** Some marks by themselves, none of which has a form that comes again. */
export function marksOnPage(marks: readonly Mark[]): string {
  return marks
    .flatMap(shapesIn)
    .map((shape) => pathAt(shape, { x: 0, y: 0 }))
    .join('');
}

/** Forms shorter than this take no less room as a reference. */
const worthNaming = 40;

class PageWriter {
  private readonly name: string;
  /** What each form that is referred to is called. */
  private readonly ids = new Map<string, string>();

  constructor(name: string) {
    this.name = name;
  }

  /** The forms, for `<defs>`; complete once all marks are written. */
  forms(): string {
    return [...this.ids]
      .map(([form, id]) =>
        form.lastIndexOf('<') === 0 ? form.replace('<path', `<path id=${id}`) : `<g id=${id}>${form}</g>`,
      )
      .join('');
  }

  mark(mark: Mark): string {
    switch (mark.kind) {
      case 'group':
        return this.group(mark);
      case 'box':
        return box(mark);
      case 'shape':
        return this.form([mark]);
      case 'label':
        return label(mark);
      case 'arrow':
        return shapesOf(mark)
          .map((shape) => pathAt(shape, { x: 0, y: 0 }))
          .join('');
    }
  }

  private group({ part, version, marks }: Group): string {
    const isIcon = part === undefined && version === undefined && marks.every(({ kind }) => kind === 'shape');
    const inner = isIcon ? this.form(marks.flatMap(shapesIn)) : marks.map((mark) => this.mark(mark)).join('');
    const linked = part === undefined ? inner : `<a href="#${htmlAttribute(part)}">${inner}</a>`;
    return version === undefined || linked === '' ? linked : `<g class=${version}>${linked}</g>`;
  }

  /** Shapes that belong together, as one form from the first one's beginning: icons come again and again. */
  private form(shapes: readonly Shape[]): string {
    const first = shapes.find(({ d }) => d !== '');
    if (!first) return '';
    const origin = compactPath(first.d);
    // What is as wide as a column comes but once.
    const isIcon = shapes.every(({ d }) => d.length < 200);
    const form = shapes.map((shape) => pathAt(shape, origin)).join('');
    if (!isIcon || form.length < worthNaming) return shapes.map((shape) => pathAt(shape, { x: 0, y: 0 })).join('');
    const id = this.ids.get(form) ?? `${this.name}${this.ids.size}`;
    this.ids.set(form, id);
    return `<use href=#${id} x=${short(origin.x)} y=${short(origin.y)} />`;
  }
}

/** A shape as a path, seen from a point. */
function pathAt(shape: Shape, from: Point): string {
  if (shape.d === '') return '';
  const { x, y, steps } = compactPath(shape.d);
  const [dx, dy] = [short(x - from.x), short(y - from.y)];
  return `<path d="M${dx}${dy.startsWith('-') ? '' : ' '}${dy}${steps}"${lookOnPage(shape)} />`;
}

function shapesIn(mark: Mark): readonly Shape[] {
  if (mark.kind === 'shape') return [mark];
  return mark.kind === 'group' ? mark.marks.flatMap(shapesIn) : [];
}

function box({ x, y, width, height, radius, ...look }: Box): string {
  const place = `x=${short(x)} y=${short(y)} width=${short(width)} height=${short(height)}`;
  return `<rect ${place}${radius ? ` rx=${short(radius)}` : ''}${lookOnPage(look)} />`;
}

function label({ x, baseline, size, anchor, spans }: Label): string {
  const place = `x=${short(x)} y=${short(baseline)}`;
  const [first] = spans;
  if (!first) return '';
  if (spans.every((span) => lettersOnPage(span) === lettersOnPage(first))) {
    const text = htmlText(spans.map((span) => span.text).join(''));
    return `<text ${place}${lettersOnPage(first, { size, anchor })}>${text}</text>`;
  }
  const parts = spans.map((span: Span) => `<tspan${lettersOnPage(span)}>${htmlText(span.text)}</tspan>`);
  return `<text ${place}${lettersOnPage({ text: '' }, { size, anchor })}>${parts.join('')}</text>`;
}
