import { describe, expect, test } from "vitest";
import { PRESETS } from "../../../src/config/prometheus/presets.ts";
import { roleOfQuery } from "../../../src/gate/roles/role-of-query.ts";

describe("the role of a query that nobody named", () => {
  test.each([
    // What exporters call their numbers decides, whatever the query is called.
    ["a", '100 * (1 - avg(rate(node_cpu_seconds_total{mode="idle"}[5s])))', "host.cpu"],
    ["a", 'avg(rate(node_cpu_seconds_total{mode="iowait"}[5s]))', "host.iowait"],
    ["a", "1 - node_memory_MemAvailable_bytes / node_memory_MemTotal_bytes", "host.memory"],
    ["a", '100 * rate(process_cpu_seconds_total{job="shop"}[5s])', "app.cpu"],
    ["a", 'sum(process_resident_memory_bytes{job="shop"})', "app.memory"],
    ["a", 'changes(process_start_time_seconds{job="shop"}[5m])', "app.restarts"],
    ["a", 'process_open_fds{job="shop"} / process_max_fds{job="shop"}', "app.file_descriptors"],
    ["a", 'sum(pg_stat_activity_count{datname="shop"})', "database.connections"],
    ["a", 'sum(pg_stat_activity_count{wait_event_type="Lock"})', "database.lock_waiters"],
    ["a", "pg_settings_max_connections", "database.connections.max"],
    ["a", "pg_lock_waiters", "database.lock_waiters"],
    ["a", "pg_slow_statements_calls_total", "database.slow_statements"],
    [
      "a",
      "rate(pg_stat_statements_seconds_total[5s]) / rate(pg_stat_statements_calls_total[5s])",
      "database.statement_time",
    ],
    ["a", "sum by (pool) (hikaricp_connections_active)", "database.pool.used"],
    ["a", "sqlalchemy_pool_checkedout", "database.pool.used"],
    ["a", "go_sql_max_open_connections", "database.pool.max"],
    ["a", "sum(pgbouncer_pools_client_waiting_connections)", "database.pool.waiting"],
    [
      "a",
      "rate(redis_keyspace_hits_total[5s]) / (rate(redis_keyspace_hits_total[5s]) + rate(redis_keyspace_misses_total[5s]))",
      "cache.hit_ratio",
    ],
    [
      "a",
      "rate(redis_keyspace_hits_total[5s]) + rate(redis_keyspace_misses_total[5s])",
      "cache.reads",
    ],
    ["a", "sum(rabbitmq_queue_messages_ready)", "queue.depth"],
    ["a", "sum(kube_deployment_status_replicas)", "app.replicas"],
    // A usual name speaks where the metric is the service's own.
    ["db_pool_in_use", "shop_gauge_17", "database.pool.used"],
    ["used", "shop_db_pool_in_use", "database.pool.used"],
    ["shop_connection_pool_size", "x", "database.pool.max"],
    ["db_pool_timeouts", "db_pool_timeouts_total", "database.pool.timeouts"],
    ["db_longest_lock_wait_seconds", "x", "database.lock_wait"],
    ["orders_queue_depth", "orders_queue_depth", "queue.depth"],
    ["tasks_completed", "rate(tasks_completed_total[5s])", "queue.completed"],
    ["worker_replicas", "worker_replicas", "app.replicas"],
    ["redis_evictions", "rate(evicted[5s])", "cache.evictions"],
  ])("%s = %s plays %s", (name, query, role) => {
    expect(roleOfQuery({ name, query })).toBe(role);
  });

  test.each([
    [
      "an exporter's own process is not the service",
      "a",
      'rate(process_cpu_seconds_total{job="postgres_exporter"}[5s])',
    ],
    ["a pool of threads holds no connections", "thread_pool_active", "thread_pool_active"],
    ["hits alone are no reads", "a", "rate(redis_keyspace_hits_total[5s])"],
    ["a counter as it stands is no rate", "jobs_created", "jobs_created_total"],
    ["a name and a metric that say different things", "db_pool_max", "shop_db_pool_in_use"],
    ["busy CPU of an unknown mode", "a", "rate(node_cpu_seconds_total[5s])"],
    ["requests in flight", "in_flight", "http_requests_in_flight"],
    ["a sum of unlike things", "a", "pg_lock_waiters + redis_blocked_clients"],
  ])("%s: no role", (_, name, query) => {
    expect(roleOfQuery({ name, query })).toBeUndefined();
  });

  test.each(
    PRESETS.filter(({ name }) => name !== "k6-remote-write").flatMap(({ queries }) => queries),
  )("the preset's $name is known by its text alone, or not at all", ({ query, role }) => {
    const text = query.replaceAll(",$selector", "").replaceAll("{$selector}", "");
    const found = roleOfQuery({ name: "a", query: text.replaceAll(/\$(?:range|window)/gu, "1m") });
    expect([role, undefined]).toContain(found);
  });
});
