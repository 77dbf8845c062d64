import { spawnSync } from "node:child_process";
import { renameSync } from "node:fs";
import { argv, env, exit } from "node:process";

/**
 * Breaks the code of each room in every small way and tells which breaks no test of the room notices: `npm run mutation --
 * [ROOM[/FILE]…]`. What survives is killed by a test or explained in docs/mutation.md.
 */
const ROOMS = ["statistics", "judging", "diagnosis"];

const asked = argv.length > 2 ? argv.slice(2) : ROOMS;
for (const target of asked) {
  const [room = "", file = "*"] = target.split("/", 2);
  const { status } = spawnSync("stryker", ["run", "--mutate", `src/${room}/**/${file}.ts`], {
    stdio: "inherit",
    env: { ...env, MUTATED_ROOM: room },
  });
  if (status !== 0) exit(status ?? 1);
  renameSync("reports/mutation.json", `reports/mutation-${target.replace("/", "-")}.json`);
}
