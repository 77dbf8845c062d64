import type { QueryShape } from "../../ingestion/prometheus/promql/query-shape.ts";
import type { Role } from "../../model/role.ts";

/** What well-known exporters and connection pools call a number that plays a role. */
export interface ExporterRole {
  readonly role: Role;
  readonly shape: QueryShape;
  /** Every metric of the query is one of these. */
  readonly metrics: RegExp;
  /** What the selectors must say, and must not. */
  readonly saying?: RegExp;
  readonly notSaying?: RegExp;
}

/** Processes beside the service that speak through the same client libraries and container metrics. */
const OTHERS =
  /exporter|prometheus|grafana|postgres|mysql|maria|mongo|redis|memcache|rabbit|kafka|k6|cadvisor/iu;
const DATABASES = /postgres|mysql|maria|mongo/iu;

const one = (
  role: Role,
  shape: QueryShape,
  metrics: RegExp,
  selector: Pick<ExporterRole, "saying" | "notSaying"> = {},
): ExporterRole => ({ role, shape, metrics, ...selector });

/** One line a way of asking; a query that fits lines of several roles has none. */
export const EXPORTER_ROLES: readonly ExporterRole[] = [
  // node_exporter
  one("host.cpu", "rate", /^node_cpu_seconds_total$/u, { saying: /mode\s*=\s*"idle"/u }),
  one("host.iowait", "rate", /^node_cpu_seconds_total$/u, { saying: /mode\s*=\s*"iowait"/u }),
  one("host.memory", "share", /^node_memory_Mem(?:Available|Total)_bytes$/u),
  one("host.disk.read", "rate", /^node_disk_read_bytes_total$/u),
  one("host.disk.written", "rate", /^node_disk_written_bytes_total$/u),
  one("host.disk.busy", "rate", /^node_disk_io_time_seconds_total$/u),
  one("host.network.received", "rate", /^node_network_receive_bytes_total$/u),
  one("host.network.sent", "rate", /^node_network_transmit_bytes_total$/u),
  one(
    "host.network.share",
    "share",
    /^node_network_(?:(?:receive|transmit)_bytes_total|speed_bytes)$/u,
  ),
  // client libraries, cAdvisor, kube-state-metrics
  one("app.cpu", "rate", /^process_cpu_seconds_total$/u, { notSaying: OTHERS }),
  one(
    "app.cpu",
    "share",
    /^(?:container_cpu_usage_seconds_total|kube_pod_container_resource_limits)$/u,
    { notSaying: OTHERS },
  ),
  one("app.cpu.cores", "rate", /^container_cpu_usage_seconds_total$/u, { notSaying: OTHERS }),
  one(
    "database.cpu",
    "share",
    /^(?:container_cpu_usage_seconds_total|kube_pod_container_resource_limits)$/u,
    { saying: DATABASES },
  ),
  one(
    "app.memory",
    "level",
    /^(?:process_resident_memory_bytes|container_memory_working_set_bytes)$/u,
    { notSaying: OTHERS },
  ),
  one(
    "app.memory.share",
    "share",
    /^(?:container_memory_working_set_bytes|kube_pod_container_resource_limits)$/u,
    { notSaying: OTHERS },
  ),
  one("app.file_descriptors", "share", /^process_(?:open|max)_fds$/u, { notSaying: OTHERS }),
  one("app.file_descriptors.open", "level", /^process_open_fds$/u, { notSaying: OTHERS }),
  one("app.file_descriptors.max", "level", /^process_max_fds$/u, { notSaying: OTHERS }),
  one("app.restarts", "increase", /^process_start_time_seconds$/u, { notSaying: OTHERS }),
  one("app.restarts", "increase", /^kube_pod_container_status_restarts_total$/u, {
    notSaying: OTHERS,
  }),
  one(
    "app.replicas",
    "level",
    /^kube_(?:deployment|replicaset|statefulset)_status_replicas(?:_available|_ready)?$/u,
  ),
  one(
    "app.replicas.wanted",
    "level",
    /^kube_(?:deployment|replicaset)_spec_replicas$|^kube_horizontalpodautoscaler_status_desired_replicas$/u,
  ),
  // client libraries, frameworks, proxies; a part by status is not what k6 counts
  one(
    "app.requests",
    "rate",
    /^(?:(?:nginx_|caddy_|kong_)?http_requests?(?:_received)?_total|flask_http_request_total|http_request_duration_(?:seconds|ms)_count|http_server_(?:requests_seconds|request_duration_seconds|duration_milliseconds)_count|nginx_ingress_controller_requests|traefik_(?:service|entrypoint)_requests_total|haproxy_(?:frontend|backend)_http_requests_total|envoy_(?:cluster_upstream|http_downstream)_rq_total|istio_requests_total)$/u,
    { notSaying: /(?:status|code|outcome)\w*\s*[=!]/u },
  ),
  // databases
  one(
    "database.connections",
    "level",
    /^(?:pg_stat_activity_count|pg_stat_database_numbackends|mysql_global_status_threads_connected)$/u,
    { notSaying: /wait_event/u },
  ),
  one(
    "database.connections.max",
    "level",
    /^(?:pg_settings_max_connections|mysql_global_variables_max_connections)$/u,
  ),
  one("database.lock_waiters", "level", /^pg_stat_activity_count$/u, {
    saying: /wait_event_type\s*=\s*"Lock"/u,
  }),
  one(
    "database.lock_waiters",
    "level",
    /^(?:pg_lock_waiters|mysql_global_status_innodb_row_lock_current_waits)$/u,
  ),
  one("database.lock_wait", "level", /^pg_lock_longest_wait_seconds$/u),
  one("database.transactions", "rate", /^pg_stat_database_xact_(?:commit|rollback)(?:_total)?$/u),
  one(
    "database.statements",
    "rate",
    /^(?:pg_stat_statements_calls(?:_total)?|mysql_global_status_(?:queries|questions))$/u,
  ),
  one(
    "database.statement_time",
    "share",
    /^pg_stat_statements_(?:seconds_total|calls(?:_total)?)$/u,
  ),
  one(
    "database.slow_statements",
    "level",
    /^(?:pg_slow_statements_calls_total|mysql_global_status_slow_queries_total)$/u,
  ),
  one(
    "database.slow_statements",
    "increase",
    /^(?:pg_slow_statements_calls_total|mysql_global_status_slow_queries)$/u,
  ),
  one("database.longest_transaction", "level", /^pg_stat_activity_max_tx_duration$/u),
  one("database.deadlocks", "increase", /^pg_stat_database_deadlocks(?:_total)?$/u),
  one("database.temp_bytes", "increase", /^pg_stat_database_temp_bytes(?:_total)?$/u),
  one("database.hit_ratio", "share", /^pg_stat_database_blks_(?:hit|read)(?:_total)?$/u),
  // connection pools: HikariCP, Go's database/sql, PgBouncer, OpenTelemetry, SQLAlchemy
  one(
    "database.pool.used",
    "level",
    /^(?:hikaricp_connections_active|go_sql_in_use_connections|pgbouncer_pools_server_active_connections|sqlalchemy_pool_checked_?out(?:_connections)?)$/u,
  ),
  one("database.pool.used", "level", /^db_client_connections_usage$/u, {
    saying: /state\s*=\s*"used"/u,
  }),
  one(
    "database.pool.max",
    "level",
    /^(?:hikaricp_connections_max|go_sql_max_open_connections|pgbouncer_databases_pool_size|db_client_connections_max)$/u,
  ),
  one(
    "database.pool.waiting",
    "level",
    /^(?:hikaricp_connections_pending|pgbouncer_pools_client_waiting_connections|db_client_connections_pending_requests)$/u,
  ),
  one(
    "database.pool.timeouts",
    "level",
    /^(?:hikaricp_connections_timeout_total|db_client_connections_timeouts_total)$/u,
  ),
  one(
    "database.pool.timeouts",
    "increase",
    /^(?:hikaricp_connections_timeout_total|db_client_connections_timeouts_total)$/u,
  ),
  one(
    "database.pool.wait",
    "share",
    /^(?:hikaricp_connections_acquire_seconds_(?:sum|count)|go_sql_wait_(?:duration_seconds|count)_total)$/u,
  ),
  // Redis, Memcached
  one("cache.memory", "level", /^(?:redis_memory_used_bytes|memcached_current_bytes)$/u),
  one("cache.memory.max", "level", /^(?:redis_memory_max_bytes|memcached_limit_bytes)$/u),
  one("cache.operations", "rate", /^(?:redis_commands_processed_total|memcached_commands_total)$/u),
  one("cache.hit_ratio", "share", /^redis_keyspace_(?:hits|misses)_total$/u),
  one("cache.reads", "rate", /^redis_keyspace_(?:hits|misses)_total$/u, {
    saying: /hits[\s\S]*misses|misses[\s\S]*hits/u,
  }),
  one("cache.evictions", "rate", /^(?:redis_evicted_keys_total|memcached_items_evicted_total)$/u),
  one("cache.clients.blocked", "level", /^redis_blocked_clients$/u),
  one("cache.clients.rejected", "increase", /^redis_rejected_connections_total$/u),
  // queues
  one(
    "queue.depth",
    "level",
    /^(?:rabbitmq_queue_messages_ready|celery_queue_length|kafka_consumergroup_lag)$/u,
  ),
  one("queue.unacknowledged", "level", /^rabbitmq_queue_messages_unacked$/u),
  one(
    "queue.created",
    "rate",
    /^(?:rabbitmq_global_messages_received_total|celery_task_sent_total)$/u,
  ),
  one(
    "queue.completed",
    "rate",
    /^(?:rabbitmq_global_messages_acknowledged_total|celery_task_succeeded_total)$/u,
  ),
  one("queue.failed", "increase", /^celery_task_failed_total$/u),
];
