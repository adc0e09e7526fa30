#!/usr/bin/env bash
# Expected: an object without the property `constructor` lacks it: `required` refuses it, and an
#   optional `constructor` that must be text lets it pass.
# Happens: ajv looks up what each object inherits. The empty object has the required property,
#   and fails by the type of the optional one; so does each document. (The option ownProperties
#   makes it look at the object alone.)
# Seen: ajv 8.20.0 beside @cfworker/json-schema 4.1.6 on Node 20.20.2, 2026-11-30.
# Hurts: whoever describes things that have a constructor, a house or a race car: no document
#   passes.
set -euo pipefail
export TZ=UTC LC_ALL=C.UTF-8
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' >package.json
npm install --no-audit --no-fund --silent ajv@8.20.0 @cfworker/json-schema@4.1.6

cat >find.mjs <<'JS'
import { Validator } from '@cfworker/json-schema';
import { Ajv } from 'ajv';

for (const schema of [{ type: 'object', required: ['constructor'] }, { type: 'object', properties: { constructor: { type: 'string' } } }])
  console.log(JSON.stringify(schema), 'ajv', new Ajv({ strict: false }).validate(schema, {}), 'cfworker', new Validator(schema).validate({}).valid);
JS

cat >stated <<'TEXT'
{"type":"object","required":["constructor"]} ajv true cfworker false
{"type":"object","properties":{"constructor":{"type":"string"}}} ajv false cfworker true
TEXT

node find.mjs >seen
sed 's/^/seen: /' seen
cmp -s seen stated || { echo "changed: the lines differ from those stated in this script" >&2; exit 1; }
