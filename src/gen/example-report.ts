import { main } from '../main.ts';
import { nodeHost } from '../node/host.ts';

// The pages of the smallest example, as the report itself writes them: whoever changes what pages say sees it here.
const root = process.cwd();
const how = process.argv.includes('--check') ? ['--check'] : ['--as-of', '2026-11-24T09:00:00+01:00'];
process.exitCode = await main(['report', '--dir', 'examples/minimal', ...how], nodeHost(root));
