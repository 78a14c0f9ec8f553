#!/usr/bin/env node
import { runProgrammheft } from "./run-programmheft.ts";
import { nodeTerminal } from "./terminal/node-terminal.ts";

for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    // Whoever read along has stopped (`programmheft … | head`): nobody is left to tell.
    if (error.code === "EPIPE") process.exit(2);
    process.stderr.write(`programmheft: ${error.message}\n`);
    process.exit(2);
  });
}

process.exitCode = await runProgrammheft(process.argv.slice(2), nodeTerminal());
