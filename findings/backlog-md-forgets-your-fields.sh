#!/usr/bin/env bash
# Expected: `backlog task edit 1 -s "In Progress"` changes the status of a task and leaves the
#   rest of its file as people wrote it. A task file is plain Markdown with front matter, to be
#   edited by hand as well.
# Happens: each field of the front matter that the program does not know is gone, a due date and
#   a client for example, and so are its comments.
# Seen: backlog.md 1.52.0 on Node 20.20.2, 2026-11-30.
# Hurts: whoever adds a field for another tool: it lasts until the first command.
set -euo pipefail
export TZ=UTC LC_ALL=C.UTF-8
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' >package.json
npm install --no-audit --no-fund --silent backlog.md@1.52.0

cat >find.mjs <<'JS'
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const backlog = (...args) => execFileSync('npx', ['--no-install', 'backlog', ...args], { encoding: 'utf8' });
backlog('init', 'demo', '--no-git', '--defaults', '--integration-mode', 'none');
mkdirSync('backlog/tasks', { recursive: true });
const file = 'backlog/tasks/task-1 - Letter.md';
const head = ['---', '# agreed by phone', 'id: TASK-1', 'title: Letter', 'status: To Do', 'assignee: []', "created_date: '2026-11-02'", 'labels: []', 'dependencies: []', 'due: 2026-12-01', 'client: c-007', '---'];
writeFileSync(file, [...head, '', '## Description', '', 'On paper.', ''].join('\n'));

const left = () => ['agreed by phone', 'title: Letter', 'due:', 'client:', 'On paper'].filter((text) => readFileSync(file, 'utf8').includes(text)).join(', ');
console.log('before:', left());
backlog('task', 'edit', '1', '-s', 'In Progress');
console.log('after:', left());
JS

cat >stated <<'TEXT'
before: agreed by phone, title: Letter, due:, client:, On paper
after: title: Letter, On paper
TEXT

node find.mjs >seen
sed 's/^/seen: /' seen
cmp -s seen stated || { echo "changed: the lines differ from those stated in this script" >&2; exit 1; }
