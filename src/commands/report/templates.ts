import type { Templates } from '../../render/report/template.ts';
import { type Context, Stop } from '../kit/command.ts';
import type { Session } from '../kit/session.ts';

/** Where a workspace keeps templates of its own, and cxmap those it comes with. */
export const templateFolder = 'templates/report';

const ending = '.liquid';

interface Asker {
  readonly context: Context;
  readonly session: Session;
}

/** The templates of cxmap, each replaced by the workspace's own of that name; what else lies there are its partials. */
export async function readTemplates({ context, session }: Asker): Promise<{
  readonly texts: Templates;
  /** The file of a template, from the workspace where it is its own. */
  placeOf(name: string): string;
}> {
  const { files, root } = session;
  const read = (folder: string): Templates =>
    Object.fromEntries(
      files
        .listFolder(folder)
        .filter((path) => path.endsWith(ending))
        .map((path) => [path.slice(0, -ending.length), files.readText(files.resolve(folder, path))]),
    );
  const shipped = shippedFolder({ context, session });
  if (files.leadsOutside(root, templateFolder)) {
    throw new Stop(1, { key: 'action/leads-outside', values: { path: templateFolder } }, session.locale);
  }
  const own = read(files.resolve(root, templateFolder));
  return {
    texts: { ...read(shipped), ...own },
    placeOf: (name) => `${name in own ? templateFolder : shipped}/${name}${ending}`,
  };
}

/** Where cxmap's own templates lie. */
export function shippedFolder({ context, session }: Asker): string {
  return session.files.resolve(context.host.packageFolder, templateFolder);
}
