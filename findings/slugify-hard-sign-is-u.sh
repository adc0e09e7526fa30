#!/usr/bin/env bash
# Expected: with `locale: 'ru'` the Russian hard sign, which has no sound, leaves nothing or a
#   mark: "объезд" is obezd or obyezd.
# Happens: it becomes a u, as it is in Bulgarian: obuezd. And "щ" becomes the same sh as "ш", so
#   that two words share one slug.
# Seen: slugify 1.6.9 on Node 20.20.2, 2026-11-30.
# Hurts: whoever makes ids or addresses of Russian titles: they cannot be read, and two pages
#   may collide.
set -euo pipefail
export TZ=UTC LC_ALL=C.UTF-8
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' >package.json
npm install --no-audit --no-fund --silent slugify@1.6.9

cat >find.mjs <<'JS'
import slugify from 'slugify';

for (const word of ['объезд', 'съёмка', 'прощу', 'прошу']) console.log(word, slugify(word, { lower: true, locale: 'ru' }));
JS

cat >stated <<'TEXT'
объезд obuezd
съёмка suyomka
прощу proshu
прошу proshu
TEXT

node find.mjs >seen
sed 's/^/seen: /' seen
cmp -s seen stated || { echo "changed: the lines differ from those stated in this script" >&2; exit 1; }
