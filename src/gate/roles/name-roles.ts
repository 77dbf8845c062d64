import type { QueryShape } from "../../ingestion/prometheus/promql/query-shape.ts";
import type { Role } from "../../model/role.ts";

/** What people usually call a number that plays a role, as the name of a query or of a metric of their own. */
export interface NamedRole {
  readonly role: Role;
  readonly name: RegExp;
  /** What the query may make of its metric; a counter as it stands is a level. */
  readonly shapes: readonly QueryShape[];
}

const DB = "(?:db|database|sql|pg|postgres|postgresql|mysql|mariadb)";
const CACHE = "(?:cache|redis|memcached)";
const JOBS = "(?:tasks|jobs|messages)";
const POOL = `(?:^|${DB}_|_)(?:(?:${DB}|conn|connection|connections)_)pool|(?:^|_)(?:${DB})_(?:conn|connection)s?_pool|^pool|^connection_pool`;

const one = (role: Role, name: string, ...shapes: readonly QueryShape[]): NamedRole => ({
  role,
  name: new RegExp(`(?:${name})(?:_total)?$`, "u"),
  shapes,
});

/** One line a role. A threads' pool is no pool of connections, so the name must say whose it is, or nothing else. */
export const NAMED_ROLES: readonly NamedRole[] = [
  one(
    "database.pool.used",
    `(?:${POOL})_(?:in_use|inuse|used|active|busy|checked_out)(?:_connections)?|${DB}_connections_in_use`,
    "level",
  ),
  one("database.pool.max", `(?:${POOL})_(?:max|size|limit|capacity)(?:_connections)?`, "level"),
  one(
    "database.pool.waiting",
    `(?:${POOL})_(?:waiting|waiters|pending|queue|queued)(?:_requests|_clients)?`,
    "level",
  ),
  one("database.pool.timeouts", `(?:${POOL})_(?:timeouts|timed_out)`, "level", "increase", "rate"),
  one(
    "database.pool.wait",
    `(?:${POOL})_(?:wait|acquire)(?:_time|_duration)?(?:_seconds|_ms)?`,
    "level",
    "share",
  ),
  one("database.connections", `(?:^|_)${DB}_connections(?:_used|_open)?`, "level"),
  one(
    "database.connections.max",
    `(?:^|_)${DB}_(?:connections_max|max_connections|connections_limit)`,
    "level",
  ),
  one("database.lock_waiters", `(?:^|_)(?:${DB}_)?lock_waiters`, "level"),
  one(
    "database.lock_wait",
    `(?:^|_)(?:${DB}_)?(?:longest_)?lock_(?:longest_)?wait(?:_time)?(?:_seconds|_ms)?`,
    "level",
  ),
  one(
    "database.slow_statements",
    `(?:^|_)${DB}_slow_(?:statements|queries)`,
    "level",
    "increase",
    "rate",
  ),
  one(
    "database.statement_time",
    `(?:^|_)${DB}_(?:statement|query)_(?:time|seconds|duration|duration_seconds)`,
    "level",
    "share",
  ),
  one("database.statements", `(?:^|_)${DB}_(?:statements|queries)(?:_per_second)?`, "rate"),
  one("database.cpu", `(?:^|_)${DB}_cpu(?:_percent|_ratio|_usage)?`, "level", "rate", "share"),
  one("database.iowait", `(?:^|_)${DB}_iowait(?:_percent|_ratio)?`, "level", "rate", "share"),
  one("cache.hit_ratio", `(?:^|_)${CACHE}_hit_(?:ratio|rate|percent)`, "level", "share"),
  one("cache.evictions", `(?:^|_)${CACHE}_(?:evictions|evicted_keys)`, "rate"),
  one("cache.reads", `(?:^|_)${CACHE}_(?:reads|lookups|gets)`, "rate"),
  one("cache.operations", `(?:^|_)${CACHE}_(?:ops|operations|commands)`, "rate"),
  one("cache.memory", `(?:^|_)${CACHE}_memory(?:_used)?(?:_bytes)?`, "level"),
  one(
    "cache.memory.max",
    `(?:^|_)${CACHE}_(?:memory_max|max_memory|memory_limit)(?:_bytes)?`,
    "level",
  ),
  one(
    "queue.depth",
    `(?:^|_)queue_(?:depth|length|size)|(?:^|_)${JOBS}_(?:waiting|queued|pending)`,
    "level",
  ),
  one("queue.created", `(?:^|_)${JOBS}_(?:created|enqueued|published|submitted|sent)`, "rate"),
  one(
    "queue.completed",
    `(?:^|_)${JOBS}_(?:completed|processed|finished|succeeded|acknowledged)`,
    "rate",
  ),
  one("queue.failed", `(?:^|_)${JOBS}_failed`, "increase"),
  one("app.requests", "(?:^|_)(?:app|service|api|backend)_requests(?:_per_second)?", "rate"),
  one(
    "app.replicas",
    `(?:^|_)(?:worker|app|api|service|pod)s?_(?:replicas|instances)|^replicas`,
    "level",
  ),
  one(
    "app.replicas.wanted",
    `(?:^|_)replicas_(?:wanted|desired)|(?:^|_)(?:wanted|desired)_replicas`,
    "level",
  ),
  one(
    "app.cpu",
    `(?:^|_)(?:app|service|api|backend)_cpu(?:_percent|_ratio|_usage)?`,
    "level",
    "rate",
    "share",
  ),
  one("app.memory", `(?:^|_)(?:app|service|api|backend)_(?:memory|rss)(?:_bytes)?`, "level"),
  one("app.file_descriptors.open", `(?:^|_)(?:open_fds|open_file_descriptors)`, "level"),
  one(
    "app.restarts",
    `(?:^|_)(?:(?:app|service|api|pod|container)_)?restarts`,
    "increase",
    "level",
  ),
  one(
    "host.cpu",
    `(?:^|_)(?:host|node|machine)_cpu(?:_percent|_ratio|_usage)?`,
    "level",
    "rate",
    "share",
  ),
  one(
    "host.disk.busy",
    `(?:^|_)disk_(?:busy|utili[sz]ation)(?:_percent|_ratio)?`,
    "level",
    "rate",
    "share",
  ),
  one(
    "load.cpu",
    `^(?:k6|load_generator|generator)_cpu(?:_percent|_ratio|_usage)?`,
    "level",
    "rate",
    "share",
  ),
];
