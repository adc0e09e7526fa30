#!/usr/bin/env bash
# Expected: `git cat-file --batch --filters`, which prints files as they would be checked out, says in the line before
#   each how many bytes follow, as `--batch` does.
# Happens: the line has the size of the stored text, before the filter. With CRLF endings, another encoding or keywords, the
#   text that follows is longer (or shorter), so whoever reads so many bytes cuts the first file and takes its rest for the
#   next one's line.
# Seen: git 2.39.5 (Debian 12), 2026-11-30. No package can pin git: the version that runs is printed.
# Hurts: whoever reads many files of a revision by one process, as tools for reviews do.
set -euo pipefail
export TZ=UTC LC_ALL=C.UTF-8 GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
git --version
git init -q .
printf '*.csv text eol=crlf\n' >.gitattributes
printf 'period,value\n2026-10,82\n' >values.csv
git -c core.safecrlf=false add . && git -c user.name=Ann -c user.email=ann@harbor.example commit -qm begin

oid=$(git rev-parse HEAD:values.csv)
echo "$oid values.csv" | git cat-file --batch --filters >printed
sed -n 1p printed >line
said=$(cut -d ' ' -f 3 line)
# One more byte, the end of a line, follows each text.
follows=$(($(wc -c <printed) - $(wc -c <line) - 1))
alone=$(git cat-file --filters HEAD:values.csv | wc -c)
{
  echo "stored: $(git cat-file -s "$oid") bytes"
  echo "said before the text: $said bytes"
  echo "the text that follows: $follows bytes"
  echo "the same file alone: $alone bytes"
} >seen

cat >stated <<'TEXT'
stored: 24 bytes
said before the text: 24 bytes
the text that follows: 26 bytes
the same file alone: 26 bytes
TEXT
sed 's/^/seen: /' seen
cmp -s seen stated || { echo "changed: the lines differ from those stated in this script" >&2; exit 1; }
