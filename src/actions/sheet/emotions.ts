import { once } from '../../once.ts';

/** How a sheet tells emotions: a scale of numbers, or words and faces alone. */
export interface EmotionScale {
  readonly from: number;
  readonly to: number;
}

/** What somebody has said of it: a scale, or what single words mean. */
export type EmotionWords = ReadonlyMap<string, number>;

/** The scale of these cells: what the heading says in brackets (`1–5`), else what the numbers look like; none of words. */
export function scaleOf(heading: string, texts: readonly string[]): EmotionScale | undefined {
  const said = /([-−–+]?\d+)\s*(?:…|\.{2,3}|[-–—]|to|до)\s*([-−+]?\d+)/u.exec(heading.slice(0, 200));
  const [from, to] = [numberIn(said?.[1]), numberIn(said?.[2])];
  if (from !== undefined && to !== undefined && from < to) return { from, to };
  const numbers = texts.flatMap((text) => numberIn(text) ?? []);
  if (numbers.length === 0) return undefined;
  const [least, most] = [minOf(numbers), maxOf(numbers)];
  const wide = [2, 5, 10, 100].find((limit) => limit >= Math.max(-least, most)) ?? 100;
  if (least < 0) return { from: -wide, to: wide };
  const top = most <= 5 ? 5 : most <= 10 ? 10 : 100;
  return { from: least === 0 || top === 100 ? 0 : 1, to: top };
}

function minOf(numbers: readonly number[]): number {
  return numbers.reduce((least, one) => Math.min(least, one), Number.POSITIVE_INFINITY);
}

function maxOf(numbers: readonly number[]): number {
  return numbers.reduce((most, one) => Math.max(most, one), Number.NEGATIVE_INFINITY);
}

/** An emotion from −2 to 2 as a cell tells it: a number of the scale, a word or a face; undefined where it tells none. */
export function readEmotion(text: string, { from, to }: EmotionScale, words: EmotionWords): number | undefined {
  const key = text.trim().toLowerCase().replaceAll('ё', 'е');
  const own = words.get(key);
  if (own !== undefined) return own;
  const number = numberIn(text);
  if (number !== undefined) {
    if (number < from || number > to) return undefined;
    return Math.round((((number - from) / (to - from)) * 4 - 2) * 100) / 100;
  }
  const face = Object.entries(faces).find(([signs]) => Array.from(key).some((sign) => signs.includes(sign)));
  if (face && key.length <= 8) return Number(face[1]);
  return usualWords().get(
    key
      .replace(/[^\p{L}\s]+/gu, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );
}

function numberIn(text: string | undefined): number | undefined {
  const plain = text?.trim().replace(/^[−–]/, '-').replace(',', '.') ?? '';
  return /^[+-]?\d{1,6}(?:\.\d{1,6})?$/.test(plain) ? Number(plain) : undefined;
}

const faces: Readonly<Record<string, number>> = {
  '😀😃😄😁😍🤩🥰🎉❤': 2,
  '🙂😊☺👍😌': 1,
  '😐😑🤔😶': 0,
  '🙁😕😟☹👎😒😞': -1,
  '😡😠😢😭😤🤬😩😫😱': -2,
};

const wordsByMark: Readonly<Record<string, string>> = {
  2: 'delighted, very happy, very positive, excited, excellent, great, love, восторг, в восторге, очень доволен, очень довольна, очень позитивно, счастье, счастлив, радость, отлично',
  1: 'happy, positive, satisfied, good, pleased, hopeful, relieved, curious, confident, доволен, довольна, довольны, позитивно, позитив, положительно, положительная, интерес, надежда, уверенность, хорошо, облегчение',
  0: 'neutral, ok, okay, indifferent, mixed, calm, нейтрально, нейтральная, нейтрально-спокойно, спокойно, спокойствие, безразлично, нормально',
  [-1]: 'negative, unhappy, unsure, confused, anxious, worried, bad, disappointed, dissatisfied, недоволен, недовольна, негативно, негатив, отрицательно, отрицательная, растерян, растерянность, тревога, сомнение, сомнения, неуверенность, плохо, разочарование, скука',
  [-2]: 'very negative, very unhappy, frustrated, angry, furious, terrible, awful, очень недоволен, очень недовольна, очень негативно, злость, злится, раздражение, гнев, ярость, ужасно, отчаяние',
};

const usualWords = once(
  (): ReadonlyMap<string, number> =>
    new Map(
      Object.entries(wordsByMark).flatMap(([mark, list]) =>
        list
          .split(', ')
          .map((word): readonly [string, number] => [word.replaceAll('ё', 'е').replaceAll('-', ''), Number(mark)]),
      ),
    ),
);
