import type { Ports } from "../gate/ports.ts";
import type { Terminal } from "./terminal.ts";

/** What a command needs of the world. */
export interface World {
  readonly ports: Ports;
  readonly version: string;
}

/** What a command is given: the world, whom it talks to, and the one way to run, which tells its exit code. */
export interface Shell extends World {
  readonly terminal: Terminal;
  readonly run: (command: () => Promise<number>) => Promise<void>;
}
