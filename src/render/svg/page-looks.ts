import { type Paint, palette } from './palette.ts';
import type { Label, Look, Span, Weight } from './scene.ts';

/**
 * What the style sheet of a page has classes for, of what its pictures use: widths of strokes in tenths of a pixel, sizes of
 * text in halves. Others are attributes.
 */
const strokes: readonly number[] = [6, 10, 11, 12, 13, 14, 15, 16, 18, 20, 24, 32];
const sizes: readonly number[] = [19, 20, 21, 23, 24, 25, 26];

/** Dashes that come again and again; the paintings of gaps let the ground shine through. */
const dashes = ['5 4', '7 4', '9 3', '8 3.5 0.5 3.5', '0.5 4', '2.5 2.5', '2 2', '2 3', '2 2.5', '5 3.5', '6 4'];
const sheer = 0.16;

const paints = Object.keys(palette).filter(isPaint);

/** What most text looks like needs no classes. */
const usual = { size: 21, paint: 'ink' } as const;

/** Looks of text that come again and again have a class of their own: half pixels, weight, paint, anchor. */
const usualLooks: readonly (readonly [size: number, weight: Weight, paint: Paint, anchor: Label['anchor']])[] = [
  [20, 400, 'muted', 'start'],
  [24, 600, 'ink', 'start'],
  [19, 600, 'ink', 'middle'],
  [19, 600, 'muted', 'start'],
  [19, 600, 'muted', 'middle'],
  [19, 600, 'onAccent', 'middle'],
  [19, 600, 'accent', 'middle'],
  [21, 600, 'muted', 'start'],
];

/** The style sheet that pictures drawn for a page need; their colours are the page's own. */
export function pageRules(): string {
  return [
    // Inherited, so that an attribute of a line may still say another size.
    `svg{font-size:${usual.size / 2}px}svg text{fill:var(--${usual.paint})}`,
    ...paints.map((paint, index) => `.f${index}{fill:var(--${paint})}.s${index}{stroke:var(--${paint})}`),
    ...strokes.map((width) => `.w${width}{stroke-width:${width / 10}}`),
    ...sizes.map((size) => `.z${size}{font-size:${size / 2}px}`),
    ...usualLooks.map(
      ([size, weight, paint, anchor], index) =>
        `.t${index}{font-weight:${weight};font-size:${size / 2}px;fill:var(--${paint});text-anchor:${anchor}}`,
    ),
    ...dashes.map((dash, index) => `.d${index}{stroke-dasharray:${dash}}`),
    `.o{fill-opacity:${sheer}}`,
    '.b{font-weight:600}.x{text-decoration:line-through}.m{text-anchor:middle}.e{text-anchor:end}',
  ].join('');
}

/** The colours of the light page (0) or the dark one (1) as custom properties. */
export function pageColours(theme: 0 | 1): string {
  return paints.map((paint) => `--${paint}:${palette[paint][theme]}`).join(';');
}

/** Classes and, where there is none, attributes that give a mark its look. */
export function lookOnPage({ fill, stroke, strokeWidth = 1, dash = [], fillOpacity }: Look): string {
  const width = Math.round(strokeWidth * 10);
  const dashed = dash.join(' ');
  const classes = [
    ...(fill ? [`f${paints.indexOf(fill)}`] : []),
    ...(stroke ? [`s${paints.indexOf(stroke)}`] : []),
    ...(stroke && width !== 10 && strokes.includes(width) ? [`w${width}`] : []),
    ...(dashes.includes(dashed) ? [`d${dashes.indexOf(dashed)}`] : []),
    ...(fillOpacity === sheer ? ['o'] : []),
  ];
  return [
    classAttribute(classes),
    stroke && !strokes.includes(width) ? ` stroke-width=${strokeWidth}` : '',
    dashed !== '' && !dashes.includes(dashed) ? ` stroke-dasharray="${dashed}"` : '',
    fillOpacity === undefined || fillOpacity === sheer ? '' : ` fill-opacity=${fillOpacity}`,
  ].join('');
}

/** The same for a line of text, or for some words of it (without size and anchor). */
export function lettersOnPage({ weight, paint = 'ink', struck }: Span, line?: Pick<Label, 'size' | 'anchor'>): string {
  const size = (line?.size ?? 0) * 2;
  const known = sizes.includes(size);
  const look = line && !struck ? [size, weight ?? 400, paint, line.anchor].join() : '';
  const place = usualLooks.findIndex((one) => one.join() === look);
  if (place !== -1) return classAttribute([`t${place}`]);
  return [
    classAttribute([
      ...(known && size !== usual.size ? [`z${size}`] : []),
      ...(line?.anchor === 'middle' ? ['m'] : line?.anchor === 'end' ? ['e'] : []),
      ...(weight === 600 ? ['b'] : []),
      ...(struck ? ['x'] : []),
      ...(paint === usual.paint ? [] : [`f${paints.indexOf(paint)}`]),
    ]),
    line && !known ? ` font-size=${line.size}` : '',
  ].join('');
}

function classAttribute(classes: readonly string[]): string {
  if (classes.length === 0) return '';
  return classes.length === 1 ? ` class=${classes[0]}` : ` class="${classes.join(' ')}"`;
}

function isPaint(name: string): name is Paint {
  return name in palette;
}
