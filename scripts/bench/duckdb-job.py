"""
The samples of one file by DuckDB's own readers, on one thread:

    duckdb-job.py quantiles|all json|csv FILE

`quantiles` takes the statistics of every metric and nothing else; `all` takes what the product takes: sub-metric, endpoints,
statuses, error codes, checks, seconds, and the 95th percentile of sixty stretches of time.
"""

import json
import resource
import sys
import time

import duckdb

what, kind, file = sys.argv[1:4]
TAGS = "name method status error_code expected_response group check".split()
QUANTILES = "quantile_cont(value, [0.5, 0.9, 0.95, 0.99])"

began = time.perf_counter()
cpu_began = time.process_time()
connection = duckdb.connect()
connection.execute("SET threads = 1")


def samples() -> str:
    if kind == "csv":
        columns = ", ".join(f'"{tag}"' for tag in TAGS)
        picked = "metric_name AS metric, metric_value AS value"
        more = f", {columns}, timestamp AS second" if what == "all" else ""
        return f"SELECT {picked}{more} FROM read_csv('{file}')"
    tags = ", ".join(f'"{tag}" VARCHAR' for tag in TAGS)
    picked = "metric, data.value AS value"
    shape = 'STRUCT("value" DOUBLE)'
    if what == "all":
        shape = f'STRUCT("time" TIMESTAMP, "value" DOUBLE, tags STRUCT({tags}))'
        columns = ", ".join(f'data.tags."{tag}" AS "{tag}"' for tag in TAGS)
        picked += f", {columns}, floor(epoch(data.time)) AS second"
    return f"""
        SELECT {picked}
        FROM read_json('{file}', format = 'newline_delimited', columns = {{
            metric: 'VARCHAR', type: 'VARCHAR', data: '{shape}'
        }})
        WHERE type = 'Point'"""


def by_metric(source: str) -> dict:
    rows = connection.execute(
        f"SELECT metric, count(*), sum(value), min(value), max(value), {QUANTILES} FROM {source} GROUP BY metric"
    ).fetchall()
    return {row[0]: row for row in rows}


if what == "quantiles":
    metrics = by_metric(f"({samples()})")
else:
    connection.execute(f"CREATE TEMP TABLE samples AS {samples()}")
    metrics = by_metric("samples")
    low, high = connection.execute("SELECT min(second), max(second) FROM samples").fetchone()
    stretch = f"floor((second - {low}) * 60 / ({high} - {low} + 1))"
    durations = "FROM samples WHERE metric = 'http_req_duration'"
    for query in [
        f"SELECT count(*), sum(value), {QUANTILES} {durations} AND expected_response IN ('true', true)",
        f"SELECT name, method, count(*), {QUANTILES} {durations} GROUP BY name, method",
        "SELECT name, method, count(*) FROM samples WHERE metric = 'http_req_failed' AND value <> 0 GROUP BY ALL",
        "SELECT status, count(*) FROM samples WHERE metric = 'http_reqs' GROUP BY status",
        "SELECT error_code, count(*) FROM samples WHERE metric = 'http_reqs' GROUP BY error_code",
        'SELECT "group", "check", sum(value), count(*) FROM samples WHERE metric = \'checks\' GROUP BY ALL',
        "SELECT second, metric, count(*), sum(value), min(value), max(value) FROM samples GROUP BY second, metric",
        f"SELECT {stretch}, {QUANTILES} {durations} GROUP BY ALL",
    ]:
        connection.execute(query).fetchall()

print(
    json.dumps(
        {
            "seconds": time.perf_counter() - began,
            "cpuSeconds": time.process_time() - cpu_began,
            "maxRssMb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
            "figures": {
                "samples": sum(row[1] for row in metrics.values()),
                "requests": metrics["http_reqs"][2],
                "failures": metrics["http_req_failed"][2],
                "p95": metrics["http_req_duration"][5][2],
            },
        }
    )
)
