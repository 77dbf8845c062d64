import type { Preset } from "./preset.ts";

/** The processes of the service, as its client library tells of them. */
export const PROCESS: Preset = {
  name: "process",
  source: "a Prometheus client library in the service",
  queries: [
    {
      name: "app_cpu",
      title:
        "CPU of the processes, of one core each, average over instances; 150 % are one core and a half",
      query: "avg(rate(process_cpu_seconds_total{$selector}[$range]))",
      unit: "ratio",
      role: "app.cpu",
      absence: "the service does not export process metrics, or the selector is wrong",
    },
    {
      name: "app_memory_bytes",
      title: "resident memory, sum over instances",
      query: "sum(process_resident_memory_bytes{$selector})",
      unit: "bytes",
      role: "app.memory",
      absence: "the service does not export process metrics",
    },
    {
      name: "app_file_descriptors",
      title: "open file descriptors of those allowed, greatest of the instances",
      query: "max(process_open_fds{$selector} / process_max_fds{$selector})",
      unit: "ratio",
      role: "app.file_descriptors",
      absence: "the client library does not export them (not on Windows)",
    },
    {
      name: "app_up",
      title: "scrapes that the processes answered, of all, average over instances",
      query: "avg(up{$selector})",
      unit: "ratio",
      role: "app.up",
      absence: "nothing scrapes the service, or the selector is wrong",
    },
    {
      name: "app_uptime_seconds",
      title: "time since the youngest process began; where it falls, one began anew",
      query: "min(time() - process_start_time_seconds{$selector})",
      unit: "s",
      role: "app.uptime",
      absence: "the service does not export its start time",
    },
    {
      name: "app_restarts",
      title: "starts of processes within the run, sum over instances",
      query: "sum(changes(process_start_time_seconds{$selector}[$window]))",
      role: "app.restarts",
      absence:
        "the service does not export its start time; an instance that was replaced by another is not counted",
    },
  ],
};
