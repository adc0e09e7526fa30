import type { Command } from '../kit/command.ts';

/**
 * The map and the loop as tools for agents, over standard input and output, until the client closes them. They read, and
 * write nothing.
 */
export const mcp: Command = {
  name: 'mcp',
  arguments: [],
  options: [],
  examples: ['cxmap mcp', 'cxmap -C crm/map mcp'],
  async run(context) {
    const { toolsOf } = await import('./tools.ts');
    const { instructions } = await import('./instructions.ts');
    const server = await context.host.toolServer();
    const quiet = { ...context.host.stdout, isTerminal: false, color: false, write: () => {} };
    // Standard output is the protocol’s, and standard input too: no command asks or prints there.
    const host = { ...context.host, stdout: quiet, stderr: quiet, ask: undefined, readStdin: async () => '' };
    const tools = toolsOf({ ...context, host });
    await server.serve({ name: 'cxmap', version: context.version, instructions, tools });
    return { exit: 0 };
  },
};
