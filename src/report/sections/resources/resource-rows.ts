import type { Figure } from "../../figures/figures.ts";

/** A fact of the form about a machine: its number, and the peak beside it where the form has one. */
export interface ResourceRow {
  readonly label: string;
  readonly average: Figure;
  readonly peak?: Figure;
  /** Of how much it is, which is printed beside it. */
  readonly limit?: Figure;
  /** Printed in bits, as networks are told; what is sent stands beside what is received, where the two are apart. */
  readonly isNetwork?: true;
  /** A rate is told as what it makes over the run. */
  readonly isTotal?: true;
}

/** A machine of the form with its groups of facts. */
export interface Machine {
  readonly title: string;
  readonly groups: readonly { readonly title: string; readonly rows: readonly ResourceRow[] }[];
  /** Components of findings that are about it. */
  readonly components: RegExp;
}

const query = (aggregation: string, ...metrics: readonly string[]): Figure => ({
  metrics,
  aggregation,
  need: "prometheus",
});

const withPeak = (label: string, ...metrics: readonly string[]): ResourceRow => ({
  label,
  average: query("avg", ...metrics),
  peak: query("max", ...metrics),
});

const alone = (label: string, aggregation: string, ...metrics: readonly string[]): ResourceRow => ({
  label,
  average: query(aggregation, ...metrics),
});

/** What goes out beside what comes in. */
export const SENT: Figure = query("avg", "host_network_sent");

/** The machines of the form, with the names under which queries usually bring their numbers. */
export const MACHINES: readonly Machine[] = [
  {
    title: "Application Servers",
    components: /app|service|api/iu,
    groups: [
      {
        title: "Average Utilization",
        rows: [
          withPeak("CPU", "app_cpu", "service_cpu", "pod_cpu", "host_cpu", "node_cpu"),
          withPeak(
            "Memory",
            "app_memory",
            "service_memory",
            "app_memory_bytes",
            "pod_memory",
            "pod_memory_bytes",
            "host_memory",
            "node_memory",
          ),
          alone("Disk I/O read", "avg", "app_disk_read", "host_disk_read", "node_disk_read"),
          alone(
            "Disk I/O write",
            "avg",
            "app_disk_written",
            "host_disk_written",
            "node_disk_written",
          ),
          {
            ...alone(
              "Network",
              "avg",
              "app_network",
              "host_network",
              "host_network_received",
              "node_network",
            ),
            isNetwork: true,
          },
        ],
      },
    ],
  },
  {
    title: "Database Server",
    components: /database|postgres|mysql|sql/iu,
    groups: [
      {
        title: "Average Utilization",
        rows: [
          withPeak("CPU", "db_cpu"),
          withPeak("Memory", "db_memory", "db_memory_bytes"),
          alone("Disk I/O read", "avg", "db_disk_read"),
          alone("Disk I/O write", "avg", "db_disk_written"),
          {
            ...withPeak("Connections", "db_connections", "postgres_connections"),
            limit: query("max", "db_connections_max", "postgres_connections_max"),
          },
        ],
      },
      {
        title: "Query Performance",
        rows: [
          {
            ...alone("Total Queries", "avg", "db_statements", "db_queries", "db_transactions"),
            isTotal: true,
          },
          alone("Slow Queries (> 1s)", "max", "db_slow_statements", "db_slow_queries"),
          alone("Average Query Time", "avg", "db_statement_seconds", "db_query_time"),
          alone("Lock Wait Time", "max", "db_longest_lock_wait_seconds", "db_lock_wait"),
        ],
      },
    ],
  },
  {
    title: "Cache Server (Redis)",
    components: /cache|redis/iu,
    groups: [
      {
        title: "Average Utilization",
        rows: [
          {
            ...withPeak("Memory", "redis_memory_bytes", "cache_memory_bytes"),
            limit: query("max", "redis_memory_max_bytes", "cache_memory_max_bytes"),
          },
          alone("Operations/sec", "avg", "redis_ops", "cache_ops"),
          alone("Hit Rate", "avg", "redis_hit_ratio", "cache_hit_ratio"),
          alone("Eviction Rate", "avg", "redis_evictions", "cache_evictions"),
        ],
      },
    ],
  },
];
