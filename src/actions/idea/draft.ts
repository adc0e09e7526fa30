import { idsInNfc } from '../../model/ids-in-nfc.ts';
import { roleOf } from '../../model/kinds.ts';
import type { Model } from '../../model/model.ts';
import type { FileWrite } from '../../outcome.ts';
import type { Edit } from '../../source/edit.ts';
import { editAsWritten } from '../../source/edit-written.ts';
import { parseYaml } from '../../source/yaml.ts';

/** Files of the map while changes are written into them, one after the other. */
export interface MapDraft {
  /** What a file says now, its ids in NFC as in the model; undefined where there is none. */
  value(path: string): unknown;
  /** Each says why it cannot be done, where it cannot. */
  edit(path: string, edits: readonly Edit[]): string | undefined;
  create(path: string, text: string): string | undefined;
  remove(path: string): string | undefined;
  /** Everything that became different. What goes, goes last: until then nothing refers to what is not there. */
  writes(): readonly FileWrite[];
}

export function draftOf(model: Model): MapDraft {
  const there = new Set(model.repo.list());
  const before = new Map<string, string | null>();
  const now = new Map<string, string | null>();
  const open = (path: string): string | null => {
    const known = now.get(path);
    if (known !== undefined) return known;
    const content = there.has(path) ? model.repo.read(path) : undefined;
    const text = content && 'text' in content ? content.text : null;
    before.set(path, text);
    now.set(path, text);
    return text;
  };
  const put = (path: string, text: string | null): undefined => {
    open(path);
    now.set(path, text);
  };
  return {
    value(path) {
      const text = open(path) ?? '';
      const role = roleOf(path);
      const { value } = parseYaml(text);
      return role ? idsInNfc(role.kind, value, text).value : value;
    },
    edit(path, edits) {
      const edited = editAsWritten(open(path) ?? '', edits);
      return 'problem' in edited ? edited.problem.kind : put(path, edited.text);
    },
    create: put,
    remove: (path) => put(path, null),
    writes() {
      const changed = [...now].flatMap(([path, after]): FileWrite[] => {
        const was = before.get(path) ?? null;
        return was === after ? [] : [{ path, before: was, after }];
      });
      return [...changed.filter(({ after }) => after !== null), ...changed.filter(({ after }) => after === null)];
    },
  };
}
