import type { Preset } from "./preset.ts";

/** Queues in RabbitMQ. */
export const RABBITMQ: Preset = {
  name: "rabbitmq",
  source: "RabbitMQ's own Prometheus plugin",
  queries: [
    {
      name: "queue_depth",
      title: "messages that wait, sum over queues",
      query: "sum(rabbitmq_queue_messages_ready{$selector})",
      role: "queue.depth",
      absence: "the plugin rabbitmq_prometheus is off",
    },
    {
      name: "queue_unacknowledged",
      title: "messages that a worker holds, sum over queues",
      query: "sum(rabbitmq_queue_messages_unacked{$selector})",
      role: "queue.unacknowledged",
      absence: "the plugin rabbitmq_prometheus is off",
    },
    {
      name: "queue_created",
      title: "messages published a second, sum",
      query: "sum(rate(rabbitmq_global_messages_received_total{$selector}[$range]))",
      unit: "/s",
      role: "queue.created",
      absence: "RabbitMQ is older than 3.9",
    },
    {
      name: "queue_completed",
      title: "messages acknowledged a second, sum",
      query: "sum(rate(rabbitmq_global_messages_acknowledged_total{$selector}[$range]))",
      unit: "/s",
      role: "queue.completed",
      absence: "RabbitMQ is older than 3.9, or consumers acknowledge on their own",
    },
  ],
};
