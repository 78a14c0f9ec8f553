#!/usr/bin/env node
import module from "node:module";

// Where Node can (22.8 and later), it keeps what it compiled and starts faster the next time.
module.enableCompileCache?.();

const [{ runProgrammheft }, { nodeTerminal }] = await Promise.all([
  import("./run-programmheft.ts"),
  import("./terminal/node-terminal.ts"),
]);

for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    // Whoever read along has stopped (`programmheft … | head`): nobody is left to tell.
    if (error.code !== "EPIPE") process.stderr.write(`programmheft: ${error.message}\n`);
    process.exit(2);
  });
}

process.exitCode = await runProgrammheft(process.argv.slice(2), nodeTerminal());
