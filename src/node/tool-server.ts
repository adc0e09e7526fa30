import { fromJsonSchema, McpServer } from '@modelcontextprotocol/server';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import type { ToolServer } from '../served.ts';

/** Tools over standard input and output, in the protocol of 2026-07-28 and by the handshake of 2025-11-25, until the client has gone. */
export const nodeToolServer: ToolServer = {
  serve: ({ name, version, instructions, tools }) =>
    new Promise((settle) => {
      serveStdio(() => {
        const server = new McpServer({ name, version }, { capabilities: { tools: {} }, instructions });
        for (const { input, output, ...tool } of tools) {
          server.registerTool(
            tool.name,
            {
              description: tool.description,
              inputSchema: fromJsonSchema<object>({ ...input }),
              outputSchema: fromJsonSchema<object>({ ...output }),
              annotations: { readOnlyHint: true, openWorldHint: false },
            },
            async (given) => {
              const { data, isRefused } = await tool.call(given);
              // The same for clients that read no structured content.
              const text = JSON.stringify(data);
              return { content: [{ type: 'text', text }], structuredContent: { ...data }, isError: isRefused };
            },
          );
        }
        return server;
      });
      process.stdin.once('end', settle);
      process.stdin.once('close', settle);
    }),
};
