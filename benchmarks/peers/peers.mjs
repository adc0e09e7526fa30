import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folders } from '../corpus/make.mjs';
import { ajvCli } from './ajv-cli.mjs';
import { installPeers } from './install.mjs';
import { plainSchema } from './schemas.mjs';
import { sourcemeta } from './sourcemeta.mjs';
import { spectral } from './spectral.mjs';

/** The tools to compare with, ready to run, or the reason why there are none. */
export function openPeers(folder) {
  const { versions, problem } = installPeers(folder);
  if (problem !== undefined) return { peers: [], problem };
  mkdirSync(join(folder, 'schemas'), { recursive: true });
  const schemas = Object.entries(folders).map(([kind, place]) => {
    const schema = join(folder, 'schemas', `${kind}.json`);
    writeFileSync(schema, JSON.stringify(plainSchema(kind)));
    return { schema, folder: place };
  });
  const native = versions['@sourcemeta/jsonschema'];
  const peers = [
    sourcemeta(folder, native, schemas),
    sourcemeta(folder, native, schemas, ['--fast']),
    ajvCli(folder, versions['ajv-cli'], schemas),
    spectral(folder, versions['@stoplight/spectral-cli'], schemas),
  ];
  return { peers };
}
