import type { Preset } from "./preset.ts";

/** A PostgreSQL server. */
export const POSTGRES: Preset = {
  name: "postgres",
  source: "postgres_exporter",
  queries: [
    {
      name: "db_connections",
      title: "connections to the database, sum",
      query: "sum(pg_stat_activity_count{$selector})",
      role: "database.connections",
      absence: "postgres_exporter is not scraped",
    },
    {
      name: "db_connections_max",
      title: "connections that the server allows",
      query: "max(pg_settings_max_connections{$selector})",
      without: ["datname", "state", "usename"],
      role: "database.connections.max",
      absence: "the settings collector is off",
    },
    {
      name: "db_transactions",
      title: "transactions committed a second, sum",
      query: "sum(rate(pg_stat_database_xact_commit{$selector}[$range]))",
      unit: "/s",
      role: "database.transactions",
      absence: "postgres_exporter is not scraped",
    },
    {
      name: "db_statements",
      title: "statements a second, sum",
      query: "sum(rate(pg_stat_statements_calls_total{$selector}[$range]))",
      unit: "/s",
      role: "database.statements",
      absence:
        "the extension pg_stat_statements or its collector is off (`--collector.stat_statements`, from 0.15 on)",
    },
    {
      name: "db_statement_seconds",
      title: "mean time of a statement",
      query:
        "sum(rate(pg_stat_statements_seconds_total{$selector}[$range])) / sum(rate(pg_stat_statements_calls_total{$selector}[$range]))",
      unit: "s",
      role: "database.statement_time",
      absence: "as for db_statements; NaN while there were none",
    },
    {
      name: "db_longest_transaction_seconds",
      title: "the longest transaction that is open",
      query: "max(pg_stat_activity_max_tx_duration{$selector})",
      unit: "s",
      role: "database.longest_transaction",
      absence: "postgres_exporter is not scraped",
    },
    {
      name: "db_deadlocks",
      title: "deadlocks within the run, sum",
      query: "sum(increase(pg_stat_database_deadlocks{$selector}[$window]))",
      role: "database.deadlocks",
      absence: "postgres_exporter is not scraped",
    },
    {
      name: "db_temp_bytes",
      title: "bytes of temporary files within the run: sorts that did not fit into memory",
      query: "sum(increase(pg_stat_database_temp_bytes{$selector}[$window]))",
      unit: "bytes",
      role: "database.temp_bytes",
      absence: "postgres_exporter is not scraped",
    },
    {
      name: "db_cache_hit_ratio",
      title: "blocks found in memory of all that were read",
      query:
        "sum(rate(pg_stat_database_blks_hit{$selector}[$range])) / (sum(rate(pg_stat_database_blks_hit{$selector}[$range])) + sum(rate(pg_stat_database_blks_read{$selector}[$range])))",
      unit: "ratio",
      role: "database.hit_ratio",
      absence: "postgres_exporter is not scraped; NaN while nothing was read",
    },
  ],
};
