import type { Condition } from '../gen/types.gen.ts';
import type { Cell, Domain } from './cells.ts';
import { fits } from './criteria.ts';

/** A condition without negation: atoms say in which cells of one attribute they hold. */
export type Formula = Atom | { readonly all: readonly Formula[] } | { readonly any: readonly Formula[] };

export interface Atom {
  readonly attribute: string;
  readonly holds: ReadonlySet<Cell>;
}

/** Turns a condition into a formula over the cells of a domain. Negation is pushed down to the atoms, by De Morgan. */
export function formulaOf(condition: Condition, domain: Domain, isTrue = true): Formula {
  const { required = [], properties = {}, allOf = [], anyOf, not } = condition;
  const atom = (attribute: string, holds: (cell: Cell) => boolean): Atom => {
    const cells = domain.get(attribute) ?? [];
    return { attribute, holds: new Set(cells.filter((cell) => holds(cell) === isTrue)) };
  };
  return join(isTrue ? 'all' : 'any', [
    ...required.map((name) => atom(name, ({ known }) => known !== undefined)),
    ...Object.entries(properties).map(([name, wanted]) =>
      atom(name, ({ known }) => known === undefined || fits(wanted, known)),
    ),
    ...allOf.map((part) => formulaOf(part, domain, isTrue)),
    ...(anyOf
      ? [
          join(
            isTrue ? 'any' : 'all',
            anyOf.map((part) => formulaOf(part, domain, isTrue)),
          ),
        ]
      : []),
    ...(not ? [formulaOf(not, domain, !isTrue)] : []),
  ]);
}

/** Joins formulas flat, with one atom for each attribute: what is said of one attribute is decided at once. */
function join(by: 'all' | 'any', parts: readonly Formula[]): Formula {
  const atoms = new Map<string, Atom>();
  const others: Formula[] = [];
  const add = (part: Formula): void => {
    if ('attribute' in part) {
      const { attribute, holds } = part;
      const same = atoms.get(attribute)?.holds;
      atoms.set(attribute, { attribute, holds: same ? (by === 'all' ? common : union)(same, holds) : holds });
    } else if (by in part) for (const inner of partsOf(part)) add(inner);
    else others.push(part);
  };
  for (const part of parts) add(part);
  const joined = [...atoms.values(), ...others];
  const [only] = joined;
  if (only && joined.length === 1) return only;
  return by === 'all' ? { all: joined } : { any: joined };
}

export function partsOf(formula: Exclude<Formula, Atom>): readonly Formula[] {
  return 'all' in formula ? formula.all : formula.any;
}

function common(a: ReadonlySet<Cell>, b: ReadonlySet<Cell>): ReadonlySet<Cell> {
  return new Set([...a].filter((cell) => b.has(cell)));
}

function union(a: ReadonlySet<Cell>, b: ReadonlySet<Cell>): ReadonlySet<Cell> {
  return new Set([...a, ...b]);
}
