import { APPLICATION_RULES } from "./families/application.ts";
import { CACHE_RULES } from "./families/cache.ts";
import { CASCADE_RULES } from "./families/cascade.ts";
import { COLD_START_RULES } from "./families/cold-start.ts";
import { CONNECTION_RULES } from "./families/connections.ts";
import { DATABASE_RULES } from "./families/database.ts";
import { ERROR_RULES } from "./families/errors.ts";
import { FAST_FAILURE_RULES } from "./families/fast-failures.ts";
import { LOCK_RULES } from "./families/locks.ts";
import { LOAD_RULES } from "./families/load.ts";
import { MACHINE_RULES } from "./families/machines.ts";
import { OVER_TIME_RULES } from "./families/over-time.ts";
import { QUEUE_RULES } from "./families/queue.ts";
import type { Rule } from "./rule.ts";

/** Every rule, by family; of equally urgent findings the one whose rule stands first is told first, so what spreads stands before the failures that it is made of. */
export const RULES: readonly Rule[] = [
  ...CONNECTION_RULES,
  ...LOCK_RULES,
  ...DATABASE_RULES,
  ...APPLICATION_RULES,
  ...CACHE_RULES,
  ...QUEUE_RULES,
  ...CASCADE_RULES,
  ...ERROR_RULES,
  ...FAST_FAILURE_RULES,
  ...MACHINE_RULES,
  ...OVER_TIME_RULES,
  ...COLD_START_RULES,
  ...LOAD_RULES,
];
