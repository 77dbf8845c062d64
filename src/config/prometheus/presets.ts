import { CELERY } from "./presets/celery.ts";
import { K6_REMOTE_WRITE } from "./presets/k6-remote-write.ts";
import { KUBERNETES } from "./presets/kubernetes.ts";
import { NODE } from "./presets/node.ts";
import { POSTGRES } from "./presets/postgres.ts";
import { PROCESS } from "./presets/process.ts";
import { RABBITMQ } from "./presets/rabbitmq.ts";
import { REDIS } from "./presets/redis.ts";
import type { Preset } from "./presets/preset.ts";

/** The ready sets of queries, in the order in which the page tells of them. */
export const PRESETS: readonly Preset[] = [
  NODE,
  PROCESS,
  POSTGRES,
  REDIS,
  RABBITMQ,
  CELERY,
  KUBERNETES,
  K6_REMOTE_WRITE,
];
