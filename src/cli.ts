#!/usr/bin/env node
import process from "node:process";
import packageFile from "../package.json" with { type: "json" };
import { terminalQuestions } from "./cli/questions.ts";
import { runCommandLine } from "./cli/run.ts";
import { filesWithThreads } from "./workspace/files.ts";

const colour = process.stdout.isTTY && (process.env["NO_COLOR"] ?? "") === "";

/** A reader that goes away (`| head`) is no fault; the verdict stays in the exit code. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}
const files = filesWithThreads(new URL("sample-thread.js", import.meta.url));

process.exitCode = await runCommandLine(
  process.argv.slice(2),
  {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    colour,
    width: process.stdout.columns ?? 100,
    interactive: process.stderr.isTTY,
    ...(process.stdin.isTTY && process.stderr.isTTY && { questions: terminalQuestions }),
  },
  { ports: { files, now: Date.now }, version: packageFile.version },
);
