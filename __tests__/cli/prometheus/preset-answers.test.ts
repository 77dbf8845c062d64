import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aRealPrometheus, prometheusPath } from "./a-real-prometheus.ts";
import { aRequestASecond } from "./a-request-a-second.ts";
import { type OtherSeries, writeSeries } from "./remote/remote-write.ts";
import { type Judgement, workplace } from "../workplace.ts";

const binary = prometheusPath();
const START = Date.UTC(2026, 10, 23, 18);
const SECONDS = 600;
const MIB = 1024 * 1024;

type Labels = Readonly<Record<string, string>>;
type At = (second: number) => number | "stale";

/** A scrape every 15 seconds, from two minutes before the run to its end. */
const SCRAPES = Array.from({ length: 49 }, (_, index) => 15 * (index - 8));

const series = (name: string, labels: Labels, at: At): OtherSeries => ({
  name,
  labels,
  points: SCRAPES.map((second) => [START + 1000 * second, at(second)]),
});

const level = (name: string, labels: Labels, value: number): OtherSeries =>
  series(name, labels, () => value);

/** A counter that was at a thousand two minutes before the run. */
const counter = (name: string, labels: Labels, perSecond: number): OtherSeries =>
  series(name, labels, (second) => 1000 + perSecond * (second + 120));

const isDown = (second: number): boolean => second >= 150 && second < 390;

/** What the exporters write, in their own names and labels (node_exporter 1.8, postgres_exporter 0.15, redis_exporter 1.6x, RabbitMQ 3.13, celery-exporter, kube-state-metrics 2). */
const WRITTEN: readonly OtherSeries[] = [
  ...["0", "1"].flatMap((cpu) => [
    counter("node_cpu_seconds_total", { instance: "n1", job: "node", cpu, mode: "idle" }, 0.4),
    counter("node_cpu_seconds_total", { instance: "n2", job: "node", cpu, mode: "idle" }, 0.8),
    counter("node_cpu_seconds_total", { instance: "n1", job: "node", cpu, mode: "user" }, 0.6),
  ]),
  level("node_memory_MemAvailable_bytes", { instance: "n1", job: "node" }, 2e9),
  level("node_memory_MemAvailable_bytes", { instance: "n2", job: "node" }, 6e9),
  level("node_memory_MemTotal_bytes", { instance: "n1", job: "node" }, 8e9),
  level("node_memory_MemTotal_bytes", { instance: "n2", job: "node" }, 8e9),
  ...["sda", "sda1", "dm-0"].flatMap((device) => [
    counter("node_disk_read_bytes_total", { instance: "n1", job: "node", device }, 1e6),
    counter("node_disk_written_bytes_total", { instance: "n1", job: "node", device }, 2e6),
  ]),
  counter("node_disk_read_bytes_total", { instance: "n2", job: "node", device: "nvme0n1" }, 5e5),
  counter("node_disk_read_bytes_total", { instance: "n2", job: "node", device: "nvme0n1p1" }, 5e5),
  ...["eth0", "lo"].flatMap((device) => [
    counter("node_network_receive_bytes_total", { instance: "n1", job: "node", device }, 4e6),
    counter("node_network_transmit_bytes_total", { instance: "n1", job: "node", device }, 3e6),
  ]),

  ...["a", "b"].flatMap((instance) => [
    counter("process_cpu_seconds_total", { instance, job: "api" }, instance === "a" ? 0.5 : 0.7),
    series(
      "process_resident_memory_bytes",
      { instance, job: "api" },
      (second) => 100 * MIB + 2 * MIB * (second / 60),
    ),
    level("process_open_fds", { instance, job: "api" }, instance === "a" ? 50 : 200),
    level("process_max_fds", { instance, job: "api" }, 1000),
    level("up", { instance, job: "api" }, 1),
    series("process_start_time_seconds", { instance, job: "api" }, (second) =>
      instance === "b" && second >= 300 ? START / 1000 + 300 : START / 1000 - 3600,
    ),
  ]),
  series("up", { instance: "w", job: "worker" }, (second) => (isDown(second) ? 0 : 1)),
  series("process_resident_memory_bytes", { instance: "w", job: "worker" }, (second) =>
    isDown(second) ? "stale" : 1e8,
  ),

  level("pg_stat_activity_count", { job: "pg", datname: "shop", state: "active" }, 10),
  level("pg_stat_activity_count", { job: "pg", datname: "shop", state: "idle" }, 20),
  level("pg_stat_activity_count", { job: "pg", datname: "other", state: "idle" }, 99),
  level("pg_settings_max_connections", { job: "pg", server: "db:5432" }, 100),
  counter("pg_stat_database_xact_commit", { job: "pg", datname: "shop" }, 40),
  counter("pg_stat_statements_calls_total", { job: "pg", datname: "shop", queryid: "1" }, 60),
  counter("pg_stat_statements_calls_total", { job: "pg", datname: "shop", queryid: "2" }, 40),
  counter("pg_stat_statements_seconds_total", { job: "pg", datname: "shop", queryid: "1" }, 0.3),
  counter("pg_stat_statements_seconds_total", { job: "pg", datname: "shop", queryid: "2" }, 0.2),
  level("pg_stat_activity_max_tx_duration", { job: "pg", datname: "shop", state: "active" }, 2.5),
  level("pg_stat_database_deadlocks", { job: "pg", datname: "shop" }, 3),
  counter("pg_stat_database_temp_bytes", { job: "pg", datname: "shop" }, 1000),
  counter("pg_stat_database_blks_hit", { job: "pg", datname: "shop" }, 900),
  counter("pg_stat_database_blks_read", { job: "pg", datname: "shop" }, 100),

  level("redis_memory_used_bytes", { job: "redis" }, 64 * MIB),
  level("redis_memory_max_bytes", { job: "redis" }, 256 * MIB),
  counter("redis_commands_processed_total", { job: "redis" }, 500),
  // Nothing was read: a share of nothing.
  level("redis_keyspace_hits_total", { job: "redis" }, 7),
  level("redis_keyspace_misses_total", { job: "redis" }, 7),
  level("redis_evicted_keys_total", { job: "redis" }, 0),
  level("redis_blocked_clients", { job: "redis" }, 4),
  level("redis_rejected_connections_total", { job: "redis" }, 0),

  level("rabbitmq_queue_messages_ready", { job: "mq" }, 120),
  level("rabbitmq_queue_messages_unacked", { job: "mq" }, 8),
  ...["amqp091", "amqp10"].flatMap((protocol) => [
    counter("rabbitmq_global_messages_received_total", { job: "mq", protocol }, 15),
    counter(
      "rabbitmq_global_messages_acknowledged_total",
      { job: "mq", protocol, queue_type: "rabbit_classic_queue" },
      14,
    ),
  ]),

  ...["celery", "mail"].flatMap((queue_name) => [
    level("celery_queue_length", { job: "celery", queue_name }, 30),
    counter("celery_task_sent_total", { job: "celery", name: "send", queue_name }, 5),
    counter("celery_task_succeeded_total", { job: "celery", name: "send", queue_name }, 4),
  ]),

  ...["api-1", "api-2"].flatMap((pod) => [
    counter("container_cpu_usage_seconds_total", { namespace: "shop", pod, container: "api" }, 0.5),
    // cAdvisor's own sum of the pod, without a container's name.
    counter("container_cpu_usage_seconds_total", { namespace: "shop", pod }, 0.5),
    level(
      "container_memory_working_set_bytes",
      { namespace: "shop", pod, container: "api" },
      200 * MIB,
    ),
    level(
      "kube_pod_container_resource_limits",
      { namespace: "shop", pod, container: "api", resource: "cpu", unit: "core" },
      2,
    ),
    level(
      "kube_pod_container_resource_limits",
      { namespace: "shop", pod, container: "api", resource: "memory", unit: "byte" },
      800 * MIB,
    ),
    level(
      "kube_pod_container_status_restarts_total",
      { namespace: "shop", pod, container: "api" },
      1,
    ),
  ]),
  series("kube_deployment_status_replicas", { namespace: "shop", deployment: "api" }, (second) =>
    second < 300 ? 2 : 4,
  ),
  level("kube_deployment_spec_replicas", { namespace: "shop", deployment: "api" }, 4),
];

type Row = readonly [metric: string, asked: string, value: number | undefined, verdict: string];

/** Objective, the number that the series above were made for, and the verdict, by preset. */
const ROWS: Readonly<Record<string, { readonly selector: string; readonly rows: readonly Row[] }>> =
  {
    node: {
      selector: 'job="node"',
      rows: [
        ["host_cpu", "avg < 70%", 1 - (0.4 + 0.8) / 2, "met"],
        ["host_memory", "max < 45%", 0.5, "missed"],
        ["host_disk_read", "avg < 2MB/s", 1.5e6, "met"],
        ["host_disk_written", "max < 1MB/s", 2e6, "missed"],
        ["host_network_received", "avg < 5MB/s", 4e6, "met"],
        ["host_network_sent", "avg < 5MB/s", 3e6, "met"],
      ],
    },
    process: {
      selector: 'job="api"',
      rows: [
        ["app_cpu", "avg < 70%", 0.6, "met"],
        // Two instances of 2 MiB a minute each: 240 MiB an hour.
        ["app_memory_bytes", "growth < 10MB/h", 240 * MIB, "missed"],
        ["app_memory_bytes", "end < start * 1.5", 2 * (100 + 19.25) * MIB, "met"],
        ["app_file_descriptors", "max < 50%", 0.2, "met"],
        ["app_up", "min >= 100%", 1, "met"],
        ["app_restarts", "value < 1", 1, "missed"],
      ],
    },
    postgres: {
      selector: 'job="pg",datname="shop"',
      rows: [
        ["db_connections", "max < 80", 30, "met"],
        ["db_connections_max", "value > 50", 100, "met"],
        ["db_transactions", "avg > 10/s", 40, "met"],
        ["db_statements", "avg > 10/s", 100, "met"],
        ["db_statement_seconds", "avg < 4ms", 5, "missed"],
        ["db_longest_transaction_seconds", "max < 2s", 2500, "missed"],
        ["db_deadlocks", "value < 1", 0, "met"],
        ["db_temp_bytes", "value < 10MB", 600_000, "met"],
        ["db_cache_hit_ratio", "avg > 95%", 0.9, "missed"],
      ],
    },
    redis: {
      selector: 'job="redis"',
      rows: [
        ["redis_memory_bytes", "max < 100MB", 64 * MIB, "met"],
        ["redis_memory_max_bytes", "value > 100MB", 256 * MIB, "met"],
        ["redis_ops", "avg > 100/s", 500, "met"],
        ["redis_hit_ratio", "avg > 90%", undefined, "unmeasured"],
        ["redis_evictions", "max < 1/s", 0, "met"],
        ["redis_blocked_clients", "max < 10", 4, "met"],
        ["redis_rejected_connections", "value < 1", 0, "met"],
      ],
    },
    rabbitmq: {
      selector: 'job="mq"',
      rows: [
        ["queue_depth", "max < 100", 120, "missed"],
        ["queue_unacknowledged", "max < 10", 8, "met"],
        ["queue_created", "avg > 20/s", 30, "met"],
        ["queue_completed", "avg > 20/s", 28, "met"],
      ],
    },
    celery: {
      selector: 'job="celery"',
      rows: [
        ["celery_queue_depth", "max < 500", 60, "met"],
        ["celery_tasks_created", "avg > 1/s", 10, "met"],
        ["celery_tasks_completed", "avg > 1/s", 8, "met"],
        // No series at all: no task has failed.
        ["celery_tasks_failed", "value < 1", 0, "met"],
      ],
    },
    kubernetes: {
      selector: 'namespace="shop",pod=~"api-.*"',
      rows: [
        ["pod_cpu", "avg < 50%", 0.25, "met"],
        ["pod_cpu_cores", "avg < 2", 1, "met"],
        ["pod_memory_bytes", "max < 500MB", 400 * MIB, "met"],
        ["pod_memory", "max < 20%", 0.25, "missed"],
        ["pod_restarts", "value < 1", 0, "met"],
        ["replicas", "max > 3", 4, "met"],
        ["replicas_wanted", "max < 10", 4, "met"],
      ],
    },
  };

describe.skipIf(binary === undefined)("the presets, on what the exporters write", () => {
  let prometheus: Awaited<ReturnType<typeof aRealPrometheus>>;

  beforeAll(async () => {
    prometheus = await aRealPrometheus(binary ?? "");
    await writeSeries(prometheus.url, WRITTEN);
  });

  afterAll(async () => {
    await prometheus?.[Symbol.asyncDispose]();
  });

  async function judged(
    preset: string,
    selector: string,
    objectives: readonly (readonly [string, string])[],
  ): Promise<Judgement> {
    const byMetric = Map.groupBy(objectives, ([metric]) => metric);
    const lines = [...byMetric].map(
      ([metric, all]) => `  ${metric}: [${all.map(([, asked]) => `'${asked}'`).join(", ")}]`,
    );
    const text = `version: 1\nservice: shop\nobjectives:\n${lines.join("\n")}\nprometheus:\n  presets: [${preset}]\n  selectors: {${preset}: '${selector}'}\n`;
    await using place = await workplace({
      "plimsoll.yml": text,
      "run/points.json": aRequestASecond(START, SECONDS + 1),
    });
    const flags = ["--config", "@plimsoll.yml", "--prometheus", prometheus.url];
    const { code, err } = await place.check("shop=@run", ...flags);
    expect(code, err).toBeLessThan(2);
    return place.judgement();
  }

  test.each(Object.entries(ROWS))("%s: each row is measured in its unit", async (preset, of) => {
    const { indicators } = await judged(
      preset,
      of.selector,
      of.rows.map(([metric, asked]) => [metric, asked]),
    );
    const told = indicators.flatMap(({ metric, value, objective }) =>
      objective ? [{ metric, text: objective.text, verdict: objective.verdict, value }] : [],
    );
    expect(told).toHaveLength(of.rows.length);
    for (const [metric, asked, value, verdict] of of.rows) {
      const row = told.find((one) => one.metric === metric && one.text === asked);
      expect([metric, asked, row?.verdict]).toEqual([metric, asked, verdict]);
      if (value === undefined) expect(row?.value).toBeUndefined();
      else
        expect(row?.value, metric).toBeCloseTo(value, value > 1000 ? -Math.log10(value / 100) : 3);
    }
  });

  test.each(Object.entries(ROWS))(
    "%s: without its exporter nothing is met but a declared zero",
    async (preset, of) => {
      const { assessment, indicators } = await judged(
        preset,
        'job="gone"',
        of.rows.map(([metric, asked]) => [metric, asked]),
      );
      expect(assessment).toBe("fail");
      const met = indicators.filter(({ objective }) => objective?.verdict === "met");
      expect(met.map(({ metric }) => metric)).toEqual(
        preset === "celery" ? ["celery_tasks_failed"] : [],
      );
      const reasons = indicators.flatMap(({ objective }) => objective?.reason ?? []);
      expect(reasons.join()).toContain("returned no series, and absence is not zero");
    },
  );

  test("a process that could not be scraped for a while was down so long, and its memory is not known", async () => {
    const { indicators } = await judged("process", 'job="worker"', [
      ["app_up", "avg > 99%"],
      ["app_memory_bytes", "max < 1GB"],
    ]);
    const [up, memory] = ["app_up", "app_memory_bytes"].map((name) =>
      indicators.find(({ metric, objective }) => metric === name && objective !== undefined),
    );
    // Sixteen of the run's 41 scrapes failed.
    expect(up?.value).toBeCloseTo(25 / 41, 6);
    expect(up?.objective?.verdict).toBe("missed");
    expect(memory?.objective?.verdict).toBe("unmeasured");
    expect(memory?.objective?.reason).toContain("a quarter of the scrapes");
  });
});
