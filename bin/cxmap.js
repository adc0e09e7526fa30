#!/usr/bin/env node
// CommonJS on purpose: Node starts it several milliseconds sooner than an ES module.
require('../dist/main.cjs').start(require('node:path').join(__dirname, '..'));
