import { describe, expect, test } from 'vitest';
import { type Paint, palette } from './palette.ts';

/** Relative luminance of `#rrggbb` (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}

const grounds: readonly Paint[] = ['paper', 'panel', 'card', 'accentSoft'];
const pairs: readonly (readonly [text: Paint, ground: Paint])[] = [
  ...grounds.flatMap((ground) => [['ink', ground] as const, ['muted', ground] as const]),
  ...(['bad', 'good', 'caution'] as const).flatMap((paint) => [
    [paint, 'card'] as const,
    [paint, `${paint}Soft`] as const,
    ['ink', `${paint}Soft`] as const,
    ['muted', `${paint}Soft`] as const,
  ]),
  ...(['paper', 'card', 'planSoft'] as const).map((ground) => ['plan', ground] as const),
  ['accent', 'card'],
  ['bad', 'paper'],
  ['onHead', 'head'],
  ['onAccent', 'accent'],
  ['onBad', 'bad'],
  ['onPlan', 'plan'],
];

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('in the %s', (_, theme) => {
  test.each(pairs)('%s is easy to read on %s', (text, ground) => {
    expect(contrast(palette[text][theme], palette[ground][theme])).toBeGreaterThanOrEqual(4.5);
  });
});
