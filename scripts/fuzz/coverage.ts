import { type Profiler, Session } from "node:inspector";

/** What V8 saw of the sources since the last look: each stretch of code with how often it ran, by powers of two. */
interface Coverage {
  readonly taken: () => readonly string[];
}

/** Starts counting which stretches of `src` run, in this thread. */
export function startCoverage(): Coverage {
  const session = new Session();
  session.connect();
  session.post("Profiler.enable");
  session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  return {
    taken: () => {
      let scripts: readonly Profiler.ScriptCoverage[] = [];
      session.post("Profiler.takePreciseCoverage", (_, answer) => {
        scripts = answer?.result ?? [];
      });
      return scripts.filter(({ url }) => url.includes("/src/")).flatMap(stretches);
    },
  };
}

function stretches({ scriptId, functions }: Profiler.ScriptCoverage): readonly string[] {
  return functions.flatMap(({ ranges }) =>
    ranges
      .filter(({ count }) => count > 0)
      .map(
        ({ startOffset, endOffset, count }) =>
          `${scriptId}:${startOffset}:${endOffset}:${Math.min(8, 32 - Math.clz32(count))}`,
      ),
  );
}
