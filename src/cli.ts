#!/usr/bin/env node
import process from "node:process";
import packageFile from "../package.json" with { type: "json" };
import { terminalQuestions } from "./cli/questions.ts";
import { runCommandLine } from "./cli/run.ts";
import { EXIT } from "./cli/terminal.ts";
import { filesWithThreads } from "./workspace/files.ts";
import { keepHeapLean } from "./workspace/lean-heap.ts";

const colour = process.stdout.isTTY && (process.env["NO_COLOR"] ?? "") === "";

/** What is taken where nothing tells it: no terminal, or one without a size (`docker run -t`, `ssh -tt`), which says 0. */
const COLUMNS = 100;

for (const stream of [process.stdout, process.stderr]) {
  if (stream.columns === 0) stream.columns = COLUMNS;
}

let isToldInFull = true;

/** A reader that goes away (`| head`) is no fault; the verdict stays in the exit code. A full disk leaves half of what was to be told. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", ({ code, message }: NodeJS.ErrnoException) => {
    if (code === "EPIPE") return;
    isToldInFull = false;
    process.exitCode = EXIT.notJudged;
    if (stream === process.stdout) process.stderr.write(`Standard output is cut off: ${message}\n`);
  });
}
keepHeapLean();
const files = filesWithThreads(new URL("sample-thread.js", import.meta.url));

const code = await runCommandLine(
  process.argv.slice(2),
  {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    colour,
    width: process.stdout.columns ?? COLUMNS,
    interactive: process.stderr.isTTY,
    ...(process.stdin.isTTY && process.stderr.isTTY && { questions: terminalQuestions }),
  },
  { ports: { files, now: Date.now }, version: packageFile.version },
);
process.exitCode = isToldInFull ? code : EXIT.notJudged;
