export const attributesPath = '.gitattributes';

/**
 * How git treats the files of a workspace: shown by the driver `cxmap`, which a clone may have, and merged as text, whatever else is
 * said of YAML: `union` would fuse entries that begin alike.
 */
export function attributeLines(folder: string): readonly string[] {
  const top = folder === '' ? '' : `/${folder.replace(/[*?[\]\\"\s\p{Cc}]/gu, '?')}`;
  return ['yaml', 'csv'].map((ending) => `${top}/**/*.${ending} diff=cxmap merge=text`);
}
