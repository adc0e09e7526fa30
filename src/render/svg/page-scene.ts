import { htmlAttribute, htmlText } from '../text-markup.ts';
import { compactPath, exactPath, short } from './compact-path.ts';
import { type NamedForms, PageForms } from './page-forms.ts';
import { inRuns, paragraph } from './page-lines.ts';
import { lookOnPage } from './page-looks.ts';
import type { Box, Group, Mark, Point, Scene, Shape } from './scene.ts';
import { fonts, shapesOf } from './write-scene.ts';

/**
 * What a picture is on its page: `parts`, each a link to what the page says of it, or one `image` with a title and a
 * description, the parts of which say more where a pointer rests on them.
 */
type Standing = 'parts' | 'image';

/**
 * A scene as SVG inside an HTML page with the style sheet of `pageRules`: as few bytes as can be, forms that come again
 * said once, colours those of the page.
 */
export function pageScene(scene: Scene, standing: Standing): string {
  const { name, width, height, title, description } = scene;
  const counted = new PageForms();
  new PageWriter(standing, (kind, numbers, text) => {
    counted.count(kind, numbers, text);
    return undefined;
  }).marks(scene.marks);
  const forms = counted.named(name.slice(0, 1));
  const body = new PageWriter(standing, forms.idOf).marks(scene.marks);
  const isImage = standing === 'image';
  const role = isImage
    ? `role=img width=${short(width)} height=${short(height)} aria-labelledby="${name}-title" aria-describedby="${name}-description"`
    : `role="group" aria-label="${htmlAttribute(title)}"`;
  const open = `<svg id="${name}" viewBox="0 0 ${short(width)} ${short(height)}" ${role} font-family="${htmlAttribute(fonts)}" fill="none" stroke-linecap="round" stroke-linejoin="round">`;
  const said = isImage
    ? `<title id="${name}-title">${htmlText(title)}</title><desc id="${name}-description">${htmlText(description)}</desc>`
    : '';
  // After a quote the end of a tag needs no space; in texts there are no quotes before it.
  return `${open}${said}<defs>${formsSaid(forms)}</defs>${body}</svg>`.replaceAll('" />', '"/>');
}

/** Some marks by themselves, none of which has a form that comes again. */
export function marksOnPage(marks: readonly Mark[]): string {
  return marks
    .flatMap(shapesIn)
    .map((shape) => pathAt(shape))
    .join('');
}

/** The forms that are referred to. */
function formsSaid({ texts }: NamedForms): string {
  return texts
    .map(({ id, text }) =>
      text.lastIndexOf('<') === 0 ? text.replace(/^<\w+/, `$& id=${id}`) : `<g id=${id}>${text}</g>`,
    )
    .join('');
}

/** What a form is called where it is said but once; undefined where it is to be written out. */
type IdOf = (kind: string, numbers: readonly number[], text: string) => string | undefined;

class PageWriter {
  private readonly standing: Standing;
  private readonly idOf: IdOf;

  constructor(standing: Standing, idOf: IdOf) {
    this.standing = standing;
    this.idOf = idOf;
  }

  marks(marks: readonly Mark[]): string {
    return inRuns(marks)
      .map((run) => ('kind' in run ? this.mark(run) : paragraph(run)))
      .join('');
  }

  private mark(mark: Mark): string {
    switch (mark.kind) {
      case 'group':
        return this.group(mark);
      case 'box':
        return this.box(mark);
      case 'shape':
        return this.form([mark]);
      case 'label':
        return paragraph([mark]);
      case 'arrow':
        return shapesOf(mark)
          .map((shape) => pathAt(shape))
          .join('');
    }
  }

  private group(group: Group): string {
    return this.standing === 'parts' ? this.linked(group) : this.hinted(group);
  }

  private hinted({ title, marks }: Group): string {
    const isIcon = title === undefined && marks.every(({ kind }) => kind === 'shape');
    const inner = isIcon ? this.form(marks.flatMap(shapesIn)) : this.marks(marks);
    return title === undefined || inner === '' ? inner : `<g><title>${htmlText(title)}</title>${inner}</g>`;
  }

  private linked({ part, version, marks }: Group): string {
    const isIcon = part === undefined && version === undefined && marks.every(({ kind }) => kind === 'shape');
    const inner = isIcon ? this.form(marks.flatMap(shapesIn)) : this.marks(marks);
    const linked = part === undefined ? inner : `<a href=${attribute(`#${part}`)}>${inner}</a>`;
    return version === undefined || linked === '' ? linked : `<g class=${version}>${linked}</g>`;
  }

  /** Shapes that belong together, as one form from the first one's beginning: icons come again and again. */
  private form(all: readonly Shape[]): string {
    const shapes = all.filter(({ d }) => d !== '');
    const exact = shapes.map((shape) => ({ shape, path: exactPath(shape.d) }));
    const origin = exact[0]?.path.start;
    if (!origin) return '';
    const kind = exact.map(({ shape, path }) => path.commands + lookOnPage(shape)).join();
    const numbers = exact.flatMap(({ path: { start, numbers } }) => [
      start.x - origin.x,
      start.y - origin.y,
      ...numbers,
    ]);
    const id = this.idOf(kind, numbers, shapes.map((shape) => pathAt(shape, origin)).join(''));
    return id === undefined
      ? shapes.map((shape) => pathAt(shape)).join('')
      : `<use href=#${id} x=${short(origin.x)} y=${short(origin.y)} />`;
  }

  /** The look of a box stays with the reference: a page may change it there. */
  private box({ x, y, width, height, radius, ...look }: Box): string {
    const size = `width=${short(width)} height=${short(height)}${radius ? ` rx=${short(radius)}` : ''}`;
    const place = `x=${short(x)} y=${short(y)}${lookOnPage(look)}`;
    const id = this.idOf(size, [], `<rect ${size} />`);
    return id === undefined ? `<rect ${size} ${place} />` : `<use href=#${id} ${place} />`;
  }
}

/** The value of an attribute, in quotes where HTML wants them. */
function attribute(value: string): string {
  return /^[^\s"'=<>`&]+$/.test(value) ? value : `"${htmlAttribute(value)}"`;
}

/** A shape as a path, seen from a point. */
function pathAt(shape: Shape, from: Point = { x: 0, y: 0 }): string {
  if (shape.d === '') return '';
  const { x, y, steps } = compactPath(shape.d, from);
  const down = short(y);
  return `<path d="M${short(x)}${down.startsWith('-') ? '' : ' '}${down}${steps}"${lookOnPage(shape)} />`;
}

function shapesIn(mark: Mark): readonly Shape[] {
  if (mark.kind === 'shape') return [mark];
  return mark.kind === 'group' ? mark.marks.flatMap(shapesIn) : [];
}
