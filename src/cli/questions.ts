import process from "node:process";
import { answered } from "./answered.ts";

/** Questions to a person at a terminal; undefined is a person who broke off. */
export interface Questions {
  readonly text: (question: string, suggested: string) => Promise<string | undefined>;
  readonly yes: (question: string, suggested: boolean) => Promise<boolean | undefined>;
  readonly choice: (
    question: string,
    words: readonly string[],
    suggested: string,
  ) => Promise<string | undefined>;
}

const output = process.stderr;

/** Asks on standard error, so that standard output stays a command's result. The library is loaded with the first question. */
export const terminalQuestions: Questions = {
  text: async (message, suggested) => {
    const { text } = await import("./prompts.ts");
    const given = await answered((signal) =>
      text({ message, initialValue: suggested, output, signal }),
    );
    return typeof given === "string" ? given.trim() || suggested : undefined;
  },
  yes: async (message, suggested) => {
    const { confirm } = await import("./prompts.ts");
    const given = await answered((signal) =>
      confirm({ message, initialValue: suggested, output, signal }),
    );
    return typeof given === "boolean" ? given : undefined;
  },
  choice: async (message, words, suggested) => {
    const { select } = await import("./prompts.ts");
    const options = words.map((value) => ({ value }));
    const given = await answered((signal) =>
      select({ message, options, initialValue: suggested, output, signal }),
    );
    return typeof given === "string" ? given : undefined;
  },
};
