"""The quantiles of every metric by DuckDB's own readers, on one thread: duckdb-job.py json|csv FILE"""

import json
import resource
import sys
import time

import duckdb

kind, file = sys.argv[1:3]
began = time.perf_counter()
connection = duckdb.connect()
connection.execute("SET threads = 1")
if kind == "json":
    samples = f"""
        SELECT metric, data.value AS value
        FROM read_json('{file}', format = 'newline_delimited', columns = {{
            metric: 'VARCHAR', type: 'VARCHAR', data: 'STRUCT("value" DOUBLE)'
        }})
        WHERE type = 'Point'"""
else:
    samples = f"SELECT metric_name AS metric, metric_value AS value FROM read_csv('{file}')"
rows = connection.execute(
    f"""
    SELECT metric, count(*), sum(value), min(value), max(value), quantile_cont(value, [0.5, 0.9, 0.95, 0.99])
    FROM ({samples}) GROUP BY metric"""
).fetchall()
seconds = time.perf_counter() - began
by_metric = {row[0]: row for row in rows}
print(
    json.dumps(
        {
            "seconds": seconds,
            "cpuSeconds": time.process_time(),
            "maxRssMb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
            "figures": {
                "samples": sum(row[1] for row in rows),
                "requests": by_metric["http_reqs"][2],
                "failures": by_metric["http_req_failed"][2],
                "p95": by_metric["http_req_duration"][5][2],
            },
        }
    )
)
