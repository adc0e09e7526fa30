#!/usr/bin/env bash
# Expected: an issue form offers "Weekly, by mail" as one option of a dropdown, and the answer
#   is that option.
# Happens: the answer is split at the comma: two options, neither of which the form offers, also
#   where only one may be chosen.
# Seen: @github/issue-parser 2.0.0 on Node 20.20.2, 2026-11-30.
# Hurts: whoever routes requests by the answer: no route fits.
set -euo pipefail
export TZ=UTC LC_ALL=C.UTF-8
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' >package.json
npm install --no-audit --no-fund --silent @github/issue-parser@2.0.0

cat >find.mjs <<'JS'
import { parseIssue } from '@github/issue-parser';

const form = `
name: Request
description: A request
body:
  - type: dropdown
    id: report
    attributes:
      label: Report
      options: ["Weekly, by mail", "Monthly"]
`;
console.log(JSON.stringify(parseIssue('### Report\n\nWeekly, by mail\n', form)));
JS

cat >stated <<'TEXT'
{"report":["Weekly","by mail"]}
TEXT

node find.mjs >seen
sed 's/^/seen: /' seen
cmp -s seen stated || { echo "changed: the lines differ from those stated in this script" >&2; exit 1; }
