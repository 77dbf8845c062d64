import { on } from "node:events";
import { pid } from "node:process";
import {
  type RunnerTask,
  type RunnerTestCase,
  type RunnerTestFile,
  TestRunner,
  type VitestTestRunner,
} from "vitest";
import {
  type Answered,
  type Asked,
  channelName,
  type Reached,
  tell,
  type Tried,
} from "./messages.ts";

/** Where the broken code looks for the break that is switched on, and counts what it reaches (Stryker's instrumenter). */
interface Switch {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: Reached;
}
const NAME = "__stryker__";
const breaks: Switch = ((globalThis as { [NAME]?: Switch })[NAME] ??= {});

/**
 * Holds the loaded tests of a room and runs them as it is asked, as often as there are breaks: loading them anew for each
 * takes longer than they do.
 */
export default class HeldTests extends TestRunner implements VitestTestRunner {
  #tests = new Map<string, RunnerTestCase>();
  readonly #ms = new Map<string, number>();

  async onCollected(files: RunnerTestFile[]): Promise<void> {
    const tests = files.flatMap(testsIn);
    this.#tests = new Map(tests.map((test, at) => [String(at), test]));
    for (const file of files) await this.onBeforeRunSuite(file);
    await this.#answerUntilTheEnd();
    for (const test of tests) test.mode = "skip";
  }

  async #answerUntilTheEnd(): Promise<void> {
    const channel = new BroadcastChannel(channelName(pid));
    tell(channel, { kind: "loaded" });
    for await (const [{ data }] of on(channel, "message")) {
      const asked = data as Asked;
      if (asked.kind === "end") break;
      tell(channel, asked.kind === "run all" ? await this.#runAll() : await this.#broken(asked));
    }
    channel.close();
  }

  async #runAll(): Promise<Answered> {
    const tried: Tried[] = [];
    for (const [id, test] of this.#tests) {
      breaks.currentTestId = id;
      const before = performance.now();
      const failure = await this.#failureOf(test);
      const ms = performance.now() - before;
      this.#ms.set(id, ms);
      tried.push({ id, name: test.fullName, ms, ...(failure === undefined ? {} : { failure }) });
    }
    breaks.currentTestId = undefined;
    return { kind: "ran", tests: tried, reached: breaks.mutantCoverage };
  }

  /** The fast tests first; one that notices is run again without the break, lest it kept something of it. */
  async #broken({ mutant, tests, mostHits }: Asked & { kind: "break" }): Promise<Answered> {
    const msOf = (id: string): number => this.#ms.get(id) ?? 0;
    Object.assign(breaks, { activeMutant: mutant, hitCount: 0, hitLimit: mostHits });
    let ran = 0;
    try {
      for (const id of tests.toSorted((one, other) => msOf(one) - msOf(other))) {
        const test = this.#tests.get(id);
        if (test === undefined) throw new Error(`there is no test ${id}`);
        const failure = await this.#failureOf(test);
        ran += 1;
        if (failure !== undefined) return await this.#noticed(test, { by: id, failure, ran });
      }
    } finally {
      breaks.activeMutant = undefined;
    }
    if (breaks.hitCount === 0) {
      return { kind: "not to be told", why: "what it changes was kept from the run without it" };
    }
    return { kind: "not noticed", ran };
  }

  async #noticed(
    test: RunnerTestCase,
    noticed: Omit<Answered & { kind: "noticed" }, "kind">,
  ): Promise<Answered> {
    if ((breaks.hitCount ?? 0) > (breaks.hitLimit ?? 0)) return { kind: "without end" };
    breaks.activeMutant = undefined;
    const after = await this.#failureOf(test);
    if (after === undefined) return { kind: "noticed", ...noticed };
    return {
      kind: "not to be told",
      why: `${test.fullName} fails without the break too: ${after}`,
    };
  }

  /** Runs a test as vitest does, a test that expects nothing being one that fails. */
  async #failureOf(test: RunnerTestCase): Promise<string | undefined> {
    this.onBeforeTryTask(test, { retry: 0, repeats: 0 });
    try {
      await TestRunner.getTestFn(test)();
      this.onAfterTryTask(test);
      return undefined;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }
}

function testsIn(task: RunnerTask): readonly RunnerTestCase[] {
  if (task.type === "test") return [task];
  const { beforeAll, afterAll, beforeEach, afterEach } = TestRunner.getSuiteHooks(task);
  if ([beforeAll, afterAll, beforeEach, afterEach].some((hooks) => hooks.length > 0)) {
    throw new Error(`${task.name} has hooks, which this runner does not run`);
  }
  return task.tasks.flatMap(testsIn);
}
