import type { Preset } from "./preset.ts";

/** The machines themselves. */
export const NODE: Preset = {
  name: "node",
  source: "node_exporter",
  queries: [
    {
      name: "host_cpu",
      title: "CPU of the machines that is not idle, average over machines",
      query: '1 - avg(rate(node_cpu_seconds_total{mode="idle",$selector}[$range]))',
      unit: "ratio",
      role: "host.cpu",
      absence: "node_exporter is not scraped",
    },
    {
      name: "host_memory",
      title: "memory that is not available (page cache counts as available), average over machines",
      query:
        "1 - avg(node_memory_MemAvailable_bytes{$selector} / node_memory_MemTotal_bytes{$selector})",
      unit: "ratio",
      role: "host.memory",
      absence: "node_exporter is not scraped, or its kernel is older than 3.14",
    },
    {
      name: "host_disk_read",
      title:
        "bytes read from disks, sum; partitions and device mappers are left out, which would count twice",
      query:
        'sum(rate(node_disk_read_bytes_total{device=~"[a-z]+|nvme[0-9]+n[0-9]+|mmcblk[0-9]+",$selector}[$range]))',
      unit: "B/s",
      role: "host.disk.read",
      absence: "the disk collector is off",
    },
    {
      name: "host_disk_written",
      title: "bytes written to disks, sum",
      query:
        'sum(rate(node_disk_written_bytes_total{device=~"[a-z]+|nvme[0-9]+n[0-9]+|mmcblk[0-9]+",$selector}[$range]))',
      unit: "B/s",
      role: "host.disk.written",
      absence: "the disk collector is off",
    },
    {
      name: "host_network_received",
      title: "bytes received, sum, loopback left out",
      query: 'sum(rate(node_network_receive_bytes_total{device!="lo",$selector}[$range]))',
      unit: "B/s",
      role: "host.network.received",
      absence: "the network collector is off",
    },
    {
      name: "host_network_sent",
      title: "bytes sent, sum, loopback left out",
      query: 'sum(rate(node_network_transmit_bytes_total{device!="lo",$selector}[$range]))',
      unit: "B/s",
      role: "host.network.sent",
      absence: "the network collector is off",
    },
  ],
};
