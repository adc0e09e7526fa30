/**
 * What colours mean, and what they are in the light and in the dark. The hues are those of Okabe and Ito (2008), which
 * people see apart whatever their colour vision, darkened or lightened until text has a contrast of 4.5 to 1 (WCAG 2.2
 * AA) on every ground it stands on. No colour says anything alone: a sign, a dash or a word always says it too.
 */
export const palette = {
  /** The page. */
  paper: ['#ffffff', '#0e1521'],
  /** A quiet ground for a whole part of the picture. */
  panel: ['#f4f6f9', '#161f2d'],
  /** A ground that stands out for its contents. */
  card: ['#ffffff', '#1c2738'],
  hairline: ['#d3dbe5', '#314158'],
  rule: ['#7f8da0', '#71839b'],
  ink: ['#17212f', '#e9eff7'],
  muted: ['#51607a', '#a9b7ca'],
  /** Arrows, and what the company does in the client's sight. */
  accent: ['#00609f', '#6cb9f2'],
  accentSoft: ['#e6f0fa', '#152a41'],
  onAccent: ['#ffffff', '#0e1521'],
  head: ['#123f66', '#1d4f7c'],
  onHead: ['#ffffff', '#ffffff'],
  bad: ['#ad4200', '#ff9d61'],
  badSoft: ['#fdeee4', '#3b2418'],
  onBad: ['#ffffff', '#1b0d05'],
  good: ['#006a4b', '#45d0a4'],
  goodSoft: ['#e2f4ed', '#123028'],
  caution: ['#735600', '#efc44f'],
  cautionSoft: ['#fcf4da', '#332b12'],
  star: ['#e69f00', '#f7bd45'],
  /** What ideas will change. */
  plan: ['#87346f', '#eda3d3'],
  planSoft: ['#f9ecf5', '#36202f'],
  onPlan: ['#ffffff', '#210f1b'],
} as const satisfies Record<string, readonly [light: string, dark: string]>;

export type Paint = keyof typeof palette;

export type Theme = 'auto' | 'light' | 'dark';
