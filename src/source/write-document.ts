import type { EditValue } from './edit-types.ts';
import { saysSame, toPlain } from './edit-value.ts';
import { type BlockStyle, pairLines } from './write-block.ts';
import { writeFlow } from './write-flow.ts';
import { writeScalar } from './write-scalar.ts';
import { parseYaml } from './yaml.ts';

const style: BlockStyle = { mapStep: 2, listStep: 2, literals: true };
const brackets = { json: false, comma: ', ', colon: ': ', pad: '' } as const;
const widest = 100;

/** A new YAML file that says this: block style, short lists of words in brackets. Keys without a value are left out. */
export function writeDocument(map: Readonly<Record<string, EditValue | undefined>>): string {
  const plain = toPlain(map);
  const lines = Object.entries(plain ?? {}).flatMap(([key, value]) => {
    const name = writeScalar(key, 'plain', false);
    const isWords = Array.isArray(value) && value.every((item) => typeof item !== 'object' || item === null);
    const line = isWords ? `${name}: ${writeFlow(value, brackets)}` : '';
    return line !== '' && line.length <= widest ? [line] : pairLines(key, value, 0, style);
  });
  const text = `${lines.join('\n')}\n`;
  if (!saysSame(parseYaml(text).value, plain)) throw new Error('A new file would not say what it should');
  return text;
}
