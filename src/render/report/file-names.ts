/** As many bytes of a name as leave room for an ending, and for the name of the temporary file beside it. */
const mostBytes = 160;

/** What Windows keeps for devices, whatever ending follows; its digits may be raised ones. */
const device = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;

/**
 * File names without an ending for ids of one kind. An id is its own name, unless a file system takes it for another's
 * (macOS and Windows read `Sales` and `sales` alike), refuses it, or must not be given it: then a mark of the whole id
 * follows. The order of the ids does not matter; an id that is no slug is reported by `validate`, and is safe here.
 */
export function fileNames(ids: Iterable<string>): ReadonlyMap<string, string> {
  const all = [...new Set(ids)].sort();
  const shared = new Set<string>();
  const seen = new Set<string>();
  for (const id of all) {
    const key = sameFile(id);
    (seen.has(key) ? shared : seen).add(key);
  }
  const isKept = (id: string): boolean => {
    const key = sameFile(id);
    const isSound = id !== '' && soundName(id) === id && !device.test(id);
    return isSound && (!shared.has(key) || key === id.normalize('NFD'));
  };
  const names = new Map(all.filter(isKept).map((id) => [id, id]));
  const taken = new Set([...names.keys()].map(sameFile));
  for (const id of all) {
    if (names.has(id)) continue;
    let name = '';
    for (let salt = 0; name === '' || taken.has(sameFile(name)); salt++) name = signed(id, salt);
    taken.add(sameFile(name));
    names.set(id, name);
  }
  return names;
}

/** Two names with one of these may be one file to some file system. */
function sameFile(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .toUpperCase()
    .toLowerCase()
    .normalize('NFD');
}

/** The letters, digits and joining characters of an id, as long as a file's name may be. */
function soundName(id: string): string {
  return cut(id.replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-').replace(/^[.\p{M}-]+|[.-]+$/gu, ''));
}

/** A name of its own: no device's, for its dots have gone, and hardly another id's. */
function signed(id: string, salt: number): string {
  return [soundName(id).replaceAll('.', '-'), signOf(id, salt)].filter((part) => part !== '').join('-');
}

/** Whole characters up to the most bytes that a name may have. */
function cut(name: string): string {
  let bytes = 0;
  let end = 0;
  for (const character of name) {
    bytes += new TextEncoder().encode(character).length;
    if (bytes > mostBytes) return name.slice(0, end);
    end += character.length;
  }
  return name;
}

/** Six characters that tell an id from others: FNV-1a of 32 bits. */
function signOf(id: string, salt: number): string {
  let hash = 0x811c9dc5 + salt;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36).padStart(7, '0').slice(-6);
}
