// Loaded before a Node program: writes at its end the most memory it held, in KiB.
const { appendFileSync, readFileSync } = require('node:fs');

process.on('exit', () => {
  appendFileSync(process.env.CXMAP_BENCH_RSS, `${peak()}\n`);
});

function peak() {
  try {
    // On Linux maxRSS begins with what the parent held when it started this process.
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))[1]);
  } catch {
    return process.resourceUsage().maxRSS;
  }
}
