#!/usr/bin/env node
import process from "node:process";
import packageFile from "../package.json" with { type: "json" };
import { runCommandLine } from "./cli/run.ts";
import { localFiles } from "./workspace/files.ts";

const colour = process.stdout.isTTY && (process.env["NO_COLOR"] ?? "") === "";

process.exitCode = await runCommandLine(
  process.argv.slice(2),
  {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    colour,
    width: process.stdout.columns ?? 100,
    interactive: process.stderr.isTTY,
  },
  { ports: { files: localFiles, now: Date.now }, version: packageFile.version },
);
