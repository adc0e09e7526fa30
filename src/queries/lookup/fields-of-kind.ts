import { definitions } from '../../model/gen/references.gen.ts';
import { type Shape, shapes } from '../../model/gen/shapes.gen.ts';
import { type Kind, kinds } from '../../model/kinds.ts';

/** The names of the fields that things of a kind have, whether they are files or stand in one. */
export function fieldsOfKind(kind: string): readonly string[] {
  const own = kinds.find((one) => one === kind);
  return Object.keys((own ? shapes[own] : innerShape(kind))?.fields ?? {});
}

/** The shape of what is defined within a file: a member, a stage. */
function innerShape(kind: string): Shape | undefined {
  const homes = kinds.flatMap((home: Kind) =>
    definitions[home].filter(({ defines }) => defines === kind).map((site) => ({ home, ...site })),
  );
  const [site] = homes;
  if (!site) return undefined;
  const way = site.at === 'key' ? site.pattern : site.pattern.slice(0, -1);
  return way.reduce<Shape | undefined>(
    (shape, step) => (step === '*' ? shape?.each : shape?.fields?.[step]),
    shapes[site.home],
  );
}
