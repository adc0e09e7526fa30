import { expect, test } from 'vitest';
import { printOutcome } from './print.ts';

test('results are printed before the words that say how to go on', () => {
  const printed: string[] = [];
  const stream = {
    write: (text: string): void => void printed.push(text),
    isTerminal: true,
    columns: 80,
    color: false,
  };
  printOutcome(
    { stdout: stream, stderr: stream },
    { exit: 0, stdout: 'a.yaml: resolved\n', stderr: 'Go on with: git merge --continue\n' },
  );
  expect(printed).toEqual(['a.yaml: resolved\n', 'Go on with: git merge --continue\n']);
});
