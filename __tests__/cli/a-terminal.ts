import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { env, execPath, kill } from "node:process";

/** What a person sees and does. */
export interface Sitting {
  /** Waits until the terminal shows this after all that was waited for before. */
  readonly until: (shown: string) => Promise<void>;
  readonly press: (keys: string) => void;
  /** Sends a signal to the command, not to its terminal. */
  readonly signal: (name: NodeJS.Signals) => void;
  /** Waits for the end; tells all that was shown. A command that ended by a signal has the code that a shell gives it. */
  readonly ended: () => Promise<{ readonly code: number | null; readonly shown: string }>;
}

/**
 * The command line at a real terminal, which `script` of util-linux makes. Without columns it is one that has no size, as CI
 * systems make them.
 */
export function atTerminal(folder: string, words: readonly string[], columns?: number): Sitting {
  const size = columns === undefined ? "" : `stty cols ${columns} rows 24; `;
  const command = [execPath, resolve("src/cli.ts"), ...words].map((word) => `'${word}'`).join(" ");
  const child = spawn("script", ["-qec", `${size}echo pid $$; exec ${command}`, "/dev/null"], {
    cwd: folder,
    env: { ...env, SHELL: "/bin/sh", TERM: "xterm", NO_COLOR: "1" },
  });
  return sittingAt(child);
}

function sittingAt(child: ChildProcessWithoutNullStreams): Sitting {
  let shown = "";
  let waitedFor = 0;
  child.stdout.setEncoding("utf8").on("data", (text: string) => (shown += text));
  const closed = once(child, "close");
  return {
    until: async (text) => {
      while (!shown.includes(text, waitedFor)) {
        if (child.exitCode !== null) throw new Error(`never shown: ${text}, but: ${shown}`);
        await once(child.stdout, "data");
      }
      waitedFor = shown.indexOf(text, waitedFor) + text.length;
    },
    press: (keys) => child.stdin.write(keys),
    signal: (name) => kill(Number(/^pid (\d+)/u.exec(shown)?.[1]), name),
    ended: async () => {
      const [code] = (await closed) as [number | null];
      return { code, shown };
    },
  };
}
