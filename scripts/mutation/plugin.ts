import { once } from "node:events";
import { pid } from "node:process";
import { createVitest, type Vitest } from "vitest/node";
import { type Answered, type Asked, channelName, tell } from "./messages.ts";

/** What Stryker asks and is told, of its `TestRunner`; its own declarations do not pass this project's type check. */
interface Break {
  readonly activeMutant: { readonly id: string };
  readonly testFilter?: readonly string[];
  readonly hitLimit?: number;
}
const PASSED = 0;
const FAILED = 1;

/** Runs the tests of a room for Stryker in a thread that keeps them loaded (`held-tests.ts`). */
class RoomRunner {
  readonly #channel = new BroadcastChannel(channelName(pid));
  #vitest: Vitest | undefined;
  #running: Promise<unknown> | undefined;

  capabilities(): unknown {
    return { reloadEnvironment: false };
  }

  async init(): Promise<void> {
    this.#vitest = await createVitest("test", {
      config: "vitest.mutation.config.ts",
      watch: false,
      onConsoleLog: () => false,
    });
    const loaded = this.#answer();
    this.#running = this.#vitest.start();
    await Promise.race([loaded, this.#failed()]);
  }

  async dryRun(): Promise<unknown> {
    const answered = await this.#ask({ kind: "run all" });
    if (answered.kind !== "ran") throw new Error(`unexpected: ${answered.kind}`);
    const tests = answered.tests.map(({ id, name, ms: timeSpentMs, failure }) => ({
      id,
      name,
      timeSpentMs,
      ...(failure === undefined ? { status: PASSED } : { status: FAILED, failureMessage: failure }),
    }));
    const { reached } = answered;
    return {
      status: "complete",
      tests,
      ...(reached === undefined ? {} : { mutantCoverage: reached }),
    };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }: Break): Promise<unknown> {
    const answered = await this.#ask({
      kind: "break",
      mutant: activeMutant.id,
      tests: testFilter ?? [],
      mostHits: hitLimit ?? Infinity,
    });
    return resultOf(answered);
  }

  async dispose(): Promise<void> {
    tell(this.#channel, { kind: "end" });
    await this.#running;
    await this.#vitest?.close();
    this.#channel.close();
  }

  #ask(asked: Asked): Promise<Answered> {
    const answer = this.#answer();
    tell(this.#channel, asked);
    return Promise.race([answer, this.#failed()]);
  }

  async #answer(): Promise<Answered> {
    const [{ data }] = (await once(this.#channel, "message")) as [{ readonly data: unknown }];
    return data as Answered;
  }

  /** The thread ends before it is told to only where the tests cannot be loaded or run. */
  async #failed(): Promise<never> {
    await this.#running;
    const errors = this.#vitest?.state.getFiles().flatMap(({ result }) => result?.errors ?? []);
    throw new Error(`the tests ended: ${errors?.map(({ message }) => message).join("\n")}`);
  }
}

function resultOf(answered: Answered): unknown {
  switch (answered.kind) {
    case "noticed": {
      const { by, failure, ran } = answered;
      return {
        status: "killed",
        killedBy: [by],
        failureMessage: failure,
        nrOfTests: ran,
      };
    }
    case "not noticed":
      return { status: "survived", nrOfTests: answered.ran };
    case "without end":
      return { status: "timeout", reason: "more than a hundred times the steps" };
    case "not to be told":
      return { status: "error", errorMessage: answered.why };
    case "loaded":
    case "ran":
      throw new Error(`unexpected: ${answered.kind}`);
  }
}

export const strykerPlugins = [{ kind: "TestRunner", name: "room", injectableClass: RoomRunner }];
