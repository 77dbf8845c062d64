import type { Preset } from "./preset.ts";

/** Pods and deployments of Kubernetes. */
export const KUBERNETES: Preset = {
  name: "kubernetes",
  source: "cAdvisor (kubelet) and kube-state-metrics",
  queries: [
    {
      name: "pod_cpu",
      title: "CPU of the containers, of their limits, sum over pods",
      query:
        'sum(rate(container_cpu_usage_seconds_total{container!="",$selector}[$range])) / sum(kube_pod_container_resource_limits{resource="cpu",$selector})',
      unit: "ratio",
      role: "app.cpu",
      absence: "the containers have no CPU limit: use pod_cpu_cores",
    },
    {
      name: "pod_cpu_cores",
      title: "CPU of the containers in cores, sum over pods",
      query: 'sum(rate(container_cpu_usage_seconds_total{container!="",$selector}[$range]))',
      role: "app.cpu.cores",
      absence: "cAdvisor is not scraped, or the selector is wrong",
    },
    {
      name: "pod_memory_bytes",
      title:
        "working set of the containers, sum over pods; `usage_bytes` would count the page cache",
      query: 'sum(container_memory_working_set_bytes{container!="",$selector})',
      unit: "bytes",
      role: "app.memory",
      absence: "cAdvisor is not scraped, or the selector is wrong",
    },
    {
      name: "pod_memory",
      title: "working set of the containers, of their limits, sum over pods",
      query:
        'sum(container_memory_working_set_bytes{container!="",$selector}) / sum(kube_pod_container_resource_limits{resource="memory",$selector})',
      unit: "ratio",
      role: "app.memory.share",
      absence: "the containers have no memory limit",
    },
    {
      name: "pod_restarts",
      title: "restarts of containers within the run, sum",
      query: "sum(increase(kube_pod_container_status_restarts_total{$selector}[$window]))",
      role: "app.restarts",
      absence: "kube-state-metrics is not scraped",
    },
    {
      name: "replicas",
      title: "replicas of the deployments, sum",
      query: "sum(kube_deployment_status_replicas{$selector})",
      without: ["pod", "container"],
      role: "app.replicas",
      absence:
        "kube-state-metrics is not scraped; without it nobody can say whether autoscaling was triggered",
    },
    {
      name: "replicas_wanted",
      title: "replicas that the deployments ask for, sum",
      query: "sum(kube_deployment_spec_replicas{$selector})",
      without: ["pod", "container"],
      role: "app.replicas.wanted",
      absence: "kube-state-metrics is not scraped",
    },
  ],
};
