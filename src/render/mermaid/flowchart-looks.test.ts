import { describe, expect, it } from 'vitest';
import { lookStyles } from './flowchart-looks.ts';

/** Contrast of two colours by WCAG 2.2, 1 to 21. */
function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(color: string): number {
  const channel = (at: number) => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

describe('the looks of a flowchart', () => {
  it.each(Object.entries(lookStyles))(
    '%s has readable text and a border that shows on its fill and on the page',
    (_, style) => {
      expect(contrast(style.color, style.fill)).toBeGreaterThan(6.5);
      expect(contrast(style.stroke, style.fill)).toBeGreaterThan(3);
      expect(contrast(style.stroke, '#ffffff')).toBeGreaterThan(3);
    },
  );

  it('differ by their border alone, for print without colour', () => {
    const borders = Object.values(lookStyles).map(({ width, dash }) => `${width} ${dash}`);
    expect(new Set(borders).size).toBe(borders.length);
  });
});
