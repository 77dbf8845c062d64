import type { Preset } from "./preset.ts";

/** Background tasks run by Celery. */
export const CELERY: Preset = {
  name: "celery",
  source: "celery-exporter",
  queries: [
    {
      name: "celery_queue_depth",
      title: "tasks that wait, sum over queues",
      query: "sum(celery_queue_length{$selector})",
      role: "queue.depth",
      absence: "celery-exporter is not scraped, or its broker does not tell lengths",
    },
    {
      name: "celery_tasks_created",
      title: "tasks sent a second, sum",
      query: "sum(rate(celery_task_sent_total{$selector}[$range]))",
      unit: "/s",
      role: "queue.created",
      absence: "task events are off (`task_send_sent_event`)",
    },
    {
      name: "celery_tasks_completed",
      title: "tasks that succeeded a second, sum",
      query: "sum(rate(celery_task_succeeded_total{$selector}[$range]))",
      unit: "/s",
      role: "queue.completed",
      absence: "task events are off (`worker -E`)",
    },
    {
      name: "celery_tasks_failed",
      title: "tasks that failed within the run, sum",
      query: "sum(increase(celery_task_failed_total{$selector}[$window]))",
      role: "queue.failed",
      absence: "no task has failed since the exporter began: this is zero",
      absent: "zero",
    },
  ],
};
