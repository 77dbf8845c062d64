import process from "node:process";

const ENDS_THE_PROCESS = ["SIGINT", "SIGTERM"] as const;

/**
 * The answer to one question. A signal that ends the process meanwhile still does, but only after the question was broken off,
 * which gives the terminal back its cursor and its line mode.
 */
export async function answered<Answer>(
  ask: (broken: AbortSignal) => Promise<Answer>,
): Promise<Answer> {
  const breaking = new AbortController();
  const ending: NodeJS.Signals[] = [];
  const endBy = (signal: NodeJS.Signals): void => {
    ending.push(signal);
    breaking.abort();
  };
  for (const signal of ENDS_THE_PROCESS) process.on(signal, endBy);
  try {
    return await ask(breaking.signal);
  } finally {
    for (const signal of ENDS_THE_PROCESS) process.off(signal, endBy);
    for (const signal of ending) process.kill(process.pid, signal);
  }
}
