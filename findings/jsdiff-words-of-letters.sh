#!/usr/bin/env bash
# Expected: `diffWords` compares words, as its documentation says: where one word is changed,
#   one word is removed and one added.
# Happens: a word is what is written in Latin letters. A Russian one falls into its letters, and
#   the two words are mixed letter by letter.
# Seen: diff 9.0.0 on Node 20.20.2, 2026-11-30. (With an `Intl.Segmenter` as option it is as
#   expected.)
# Hurts: whoever shows people what was changed in a text that is not in a western European
#   language: unreadable.
set -euo pipefail
export TZ=UTC LC_ALL=C.UTF-8
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' >package.json
npm install --no-audit --no-fund --silent diff@9.0.0

cat >find.mjs <<'JS'
import { diffWords } from 'diff';

const show = (before, after, options) =>
  diffWords(before, after, options).map(({ added, removed, value }) => (added ? `[+${value}]` : removed ? `[-${value}]` : value)).join('');
console.log(show('Anna will phone the client', 'Anna will write the client'));
const russian = ['Анна позвонит клиенту', 'Анна напишет клиенту'];
console.log(show(...russian));
console.log(show(...russian, { intlSegmenter: new Intl.Segmenter('ru', { granularity: 'word' }) }));
JS

cat >stated <<'TEXT'
Anna will [-phone][+write] the client
Анна [-позво]н[+ап]и[+ше]т клиенту
Анна [-позвонит][+напишет] клиенту
TEXT

node find.mjs >seen
sed 's/^/seen: /' seen
cmp -s seen stated || { echo "changed: the lines differ from those stated in this script" >&2; exit 1; }
