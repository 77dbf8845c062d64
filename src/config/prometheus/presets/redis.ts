import type { Preset } from "./preset.ts";

/** A Redis server, as cache or queue. */
export const REDIS: Preset = {
  name: "redis",
  source: "redis_exporter",
  queries: [
    {
      name: "redis_memory_bytes",
      title: "memory in use, sum over instances",
      query: "sum(redis_memory_used_bytes{$selector})",
      unit: "bytes",
      role: "cache.memory",
      absence: "redis_exporter is not scraped",
    },
    {
      name: "redis_memory_max_bytes",
      title: "memory allowed, sum over instances; 0 is no limit",
      query: "sum(redis_memory_max_bytes{$selector})",
      unit: "bytes",
      role: "cache.memory.max",
      absence: "redis_exporter is not scraped",
    },
    {
      name: "redis_ops",
      title: "commands a second, sum",
      query: "sum(rate(redis_commands_processed_total{$selector}[$range]))",
      unit: "/s",
      role: "cache.operations",
      absence: "redis_exporter is not scraped",
    },
    {
      name: "redis_hit_ratio",
      title: "reads that found their key; list commands are no reads",
      query:
        "sum(rate(redis_keyspace_hits_total{$selector}[$range])) / (sum(rate(redis_keyspace_hits_total{$selector}[$range])) + sum(rate(redis_keyspace_misses_total{$selector}[$range])))",
      unit: "ratio",
      role: "cache.hit_ratio",
      absence: "redis_exporter is not scraped; NaN while nothing was read, which is not 0 %",
    },
    {
      name: "redis_evictions",
      title: "keys evicted a second, sum",
      query: "sum(rate(redis_evicted_keys_total{$selector}[$range]))",
      unit: "/s",
      role: "cache.evictions",
      absence: "redis_exporter is not scraped",
    },
    {
      name: "redis_blocked_clients",
      title: "clients that wait in a blocking command, sum; workers in BRPOP are normal",
      query: "sum(redis_blocked_clients{$selector})",
      role: "cache.clients.blocked",
      absence: "redis_exporter is not scraped",
    },
    {
      name: "redis_rejected_connections",
      title: "connections refused within the run, sum",
      query: "sum(increase(redis_rejected_connections_total{$selector}[$window]))",
      role: "cache.clients.rejected",
      absence: "redis_exporter is not scraped",
    },
  ],
};
