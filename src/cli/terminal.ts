import type { Questions } from "./questions.ts";

/** Where a command talks to: standard output for results, standard error for faults and progress. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether standard output takes colour (a terminal, and NO_COLOR not set). */
  readonly colour: boolean;
  /** Columns of standard output. */
  readonly width: number;
  /** Whether standard error is a terminal, so that a progress line can be drawn and wiped. */
  readonly interactive: boolean;
  /** Present where a person can be asked: standard input and error are terminals. */
  readonly questions?: Questions;
}

/** Exit codes of every command, as scripts rely on them. */
export const EXIT = { passed: 0, failed: 1, notJudged: 2, bug: 3 } as const;
