window.BENCHMARK_DATA = {
  "lastUpdate": 1764028801200,
  "repoUrl": "https://github.com/acme/shop",
  "entries": {
    "Load test latency": [
      {
        "commit": {
          "author": {
            "email": "dev@example.com",
            "name": "Dev",
            "username": "dev"
          },
          "committer": {
            "email": "dev@example.com",
            "name": "Dev",
            "username": "dev"
          },
          "distinct": true,
          "id": "8f31c0de5a778f31c0de5a778f31c0de5a770000",
          "message": "Change 1",
          "timestamp": "2025-11-19T23:30:00Z",
          "tree_id": "000077a5ed0c13f877a5ed0c13f877a5ed0c13f8",
          "url": "https://github.com/acme/shop/commit/8f31c0de5a778f31c0de5a778f31c0de5a770000"
        },
        "date": 1763596800000,
        "tool": "customSmallerIsBetter",
        "benches": [
          {
            "name": "p95 latency",
            "value": 98.2,
            "unit": "ms"
          },
          {
            "name": "p99 latency",
            "value": 139.1,
            "unit": "ms",
            "range": "3",
            "extra": "70 users, 2 minutes"
          },
          {
            "name": "failed requests",
            "value": 0,
            "unit": "%"
          }
        ]
      },
      {
        "commit": {
          "author": {
            "email": "dev@example.com",
            "name": "Dev",
            "username": "dev"
          },
          "committer": {
            "email": "dev@example.com",
            "name": "Dev",
            "username": "dev"
          },
          "distinct": true,
          "id": "8f31c2b250308f31c2b250308f31c2b250300000",
          "message": "Change 2",
          "timestamp": "2025-11-20T23:30:00Z",
          "tree_id": "000003052b2c13f803052b2c13f803052b2c13f8",
          "url": "https://github.com/acme/shop/commit/8f31c2b250308f31c2b250308f31c2b250300000"
        },
        "date": 1763683200000,
        "tool": "customSmallerIsBetter",
        "benches": [
          {
            "name": "p95 latency",
            "value": 93.1,
            "unit": "ms"
          },
          {
            "name": "p99 latency",
            "value": 131.2,
            "unit": "ms",
            "range": "3",
            "extra": "70 users, 2 minutes"
          },
          {
            "name": "failed requests",
            "value": 0,
            "unit": "%"
          }
        ]
      },
      {
        "commit": {
          "author": {
            "email": "dev@example.com",
            "name": "Dev",
            "username": "dev"
          },
          "committer": {
            "email": "dev@example.com",
            "name": "Dev",
            "username": "dev"
          },
          "distinct": true,
          "id": "8f31c48645e98f31c48645e98f31c48645e90000",
          "message": "Change 3",
          "timestamp": "2025-11-21T23:30:00Z",
          "tree_id": "00009e54684c13f89e54684c13f89e54684c13f8",
          "url": "https://github.com/acme/shop/commit/8f31c48645e98f31c48645e98f31c48645e90000"
        },
        "date": 1763769600000,
        "tool": "customSmallerIsBetter",
        "benches": [
          {
            "name": "p95 latency",
            "value": 101.4,
            "unit": "ms"
          },
          {
            "name": "p99 latency",
            "value": 141.8,
            "unit": "ms",
            "range": "3",
            "extra": "70 users, 2 minutes"
          },
          {
            "name": "failed requests",
            "value": 0,
            "unit": "%"
          }
        ]
      },
      {
        "commit": {
          "author": {
            "email": "dev@example.com",
            "name": "Dev",
            "username": "dev"
          },
          "committer": {
            "email": "dev@example.com",
            "name": "Dev",
            "username": "dev"
          },
          "distinct": true,
          "id": "8f31c65a3ba28f31c65a3ba28f31c65a3ba20000",
          "message": "Change 4",
          "timestamp": "2025-11-22T23:30:00Z",
          "tree_id": "00002ab3a56c13f82ab3a56c13f82ab3a56c13f8",
          "url": "https://github.com/acme/shop/commit/8f31c65a3ba28f31c65a3ba28f31c65a3ba20000"
        },
        "date": 1763856000000,
        "tool": "customSmallerIsBetter",
        "benches": [
          {
            "name": "p95 latency",
            "value": 96.7,
            "unit": "ms"
          },
          {
            "name": "p99 latency",
            "value": 136.4,
            "unit": "ms",
            "range": "3",
            "extra": "70 users, 2 minutes"
          },
          {
            "name": "failed requests",
            "value": 0,
            "unit": "%"
          }
        ]
      },
      {
        "commit": {
          "author": {
            "email": "dev@example.com",
            "name": "Dev",
            "username": "dev"
          },
          "committer": {
            "email": "dev@example.com",
            "name": "Dev",
            "username": "dev"
          },
          "distinct": true,
          "id": "8f31c82e315b8f31c82e315b8f31c82e315b0000",
          "message": "Change 5",
          "timestamp": "2025-11-23T23:30:00Z",
          "tree_id": "0000b513e28c13f8b513e28c13f8b513e28c13f8",
          "url": "https://github.com/acme/shop/commit/8f31c82e315b8f31c82e315b8f31c82e315b0000"
        },
        "date": 1763942400000,
        "tool": "customSmallerIsBetter",
        "benches": [
          {
            "name": "p95 latency",
            "value": 94.9,
            "unit": "ms"
          },
          {
            "name": "p99 latency",
            "value": 133.0,
            "unit": "ms",
            "range": "3",
            "extra": "70 users, 2 minutes"
          },
          {
            "name": "failed requests",
            "value": 0,
            "unit": "%"
          }
        ]
      },
      {
        "commit": {
          "author": {
            "email": "dev@example.com",
            "name": "Dev",
            "username": "dev"
          },
          "committer": {
            "email": "dev@example.com",
            "name": "Dev",
            "username": "dev"
          },
          "distinct": true,
          "id": "8f31ca0227148f31ca0227148f31ca0227140000",
          "message": "Change 6",
          "timestamp": "2025-11-24T23:30:00Z",
          "tree_id": "0000417220ac13f8417220ac13f8417220ac13f8",
          "url": "https://github.com/acme/shop/commit/8f31ca0227148f31ca0227148f31ca0227140000"
        },
        "date": 1764028800000,
        "tool": "customSmallerIsBetter",
        "benches": [
          {
            "name": "p95 latency",
            "value": 97.8,
            "unit": "ms"
          },
          {
            "name": "p99 latency",
            "value": 138.2,
            "unit": "ms",
            "range": "3",
            "extra": "70 users, 2 minutes"
          },
          {
            "name": "failed requests",
            "value": 0,
            "unit": "%"
          }
        ]
      }
    ],
    "Load test throughput": [
      {
        "commit": {
          "author": {
            "email": "dev@example.com",
            "name": "Dev",
            "username": "dev"
          },
          "committer": {
            "email": "dev@example.com",
            "name": "Dev",
            "username": "dev"
          },
          "distinct": true,
          "id": "8f31c0de5a778f31c0de5a778f31c0de5a770000",
          "message": "Change 1",
          "timestamp": "2025-11-19T23:30:00Z",
          "tree_id": "000077a5ed0c13f877a5ed0c13f877a5ed0c13f8",
          "url": "https://github.com/acme/shop/commit/8f31c0de5a778f31c0de5a778f31c0de5a770000"
        },
        "date": 1763596801200,
        "tool": "customBiggerIsBetter",
        "benches": [
          {
            "name": "requests per second",
            "value": 165.1,
            "unit": "req/s"
          }
        ]
      },
      {
        "commit": {
          "author": {
            "email": "dev@example.com",
            "name": "Dev",
            "username": "dev"
          },
          "committer": {
            "email": "dev@example.com",
            "name": "Dev",
            "username": "dev"
          },
          "distinct": true,
          "id": "8f31c2b250308f31c2b250308f31c2b250300000",
          "message": "Change 2",
          "timestamp": "2025-11-20T23:30:00Z",
          "tree_id": "000003052b2c13f803052b2c13f803052b2c13f8",
          "url": "https://github.com/acme/shop/commit/8f31c2b250308f31c2b250308f31c2b250300000"
        },
        "date": 1763683201200,
        "tool": "customBiggerIsBetter",
        "benches": [
          {
            "name": "requests per second",
            "value": 167.3,
            "unit": "req/s"
          }
        ]
      },
      {
        "commit": {
          "author": {
            "email": "dev@example.com",
            "name": "Dev",
            "username": "dev"
          },
          "committer": {
            "email": "dev@example.com",
            "name": "Dev",
            "username": "dev"
          },
          "distinct": true,
          "id": "8f31c48645e98f31c48645e98f31c48645e90000",
          "message": "Change 3",
          "timestamp": "2025-11-21T23:30:00Z",
          "tree_id": "00009e54684c13f89e54684c13f89e54684c13f8",
          "url": "https://github.com/acme/shop/commit/8f31c48645e98f31c48645e98f31c48645e90000"
        },
        "date": 1763769601200,
        "tool": "customBiggerIsBetter",
        "benches": [
          {
            "name": "requests per second",
            "value": 163.9,
            "unit": "req/s"
          }
        ]
      },
      {
        "commit": {
          "author": {
            "email": "dev@example.com",
            "name": "Dev",
            "username": "dev"
          },
          "committer": {
            "email": "dev@example.com",
            "name": "Dev",
            "username": "dev"
          },
          "distinct": true,
          "id": "8f31c65a3ba28f31c65a3ba28f31c65a3ba20000",
          "message": "Change 4",
          "timestamp": "2025-11-22T23:30:00Z",
          "tree_id": "00002ab3a56c13f82ab3a56c13f82ab3a56c13f8",
          "url": "https://github.com/acme/shop/commit/8f31c65a3ba28f31c65a3ba28f31c65a3ba20000"
        },
        "date": 1763856001200,
        "tool": "customBiggerIsBetter",
        "benches": [
          {
            "name": "requests per second",
            "value": 166.0,
            "unit": "req/s"
          }
        ]
      },
      {
        "commit": {
          "author": {
            "email": "dev@example.com",
            "name": "Dev",
            "username": "dev"
          },
          "committer": {
            "email": "dev@example.com",
            "name": "Dev",
            "username": "dev"
          },
          "distinct": true,
          "id": "8f31c82e315b8f31c82e315b8f31c82e315b0000",
          "message": "Change 5",
          "timestamp": "2025-11-23T23:30:00Z",
          "tree_id": "0000b513e28c13f8b513e28c13f8b513e28c13f8",
          "url": "https://github.com/acme/shop/commit/8f31c82e315b8f31c82e315b8f31c82e315b0000"
        },
        "date": 1763942401200,
        "tool": "customBiggerIsBetter",
        "benches": [
          {
            "name": "requests per second",
            "value": 166.8,
            "unit": "req/s"
          }
        ]
      },
      {
        "commit": {
          "author": {
            "email": "dev@example.com",
            "name": "Dev",
            "username": "dev"
          },
          "committer": {
            "email": "dev@example.com",
            "name": "Dev",
            "username": "dev"
          },
          "distinct": true,
          "id": "8f31ca0227148f31ca0227148f31ca0227140000",
          "message": "Change 6",
          "timestamp": "2025-11-24T23:30:00Z",
          "tree_id": "0000417220ac13f8417220ac13f8417220ac13f8",
          "url": "https://github.com/acme/shop/commit/8f31ca0227148f31ca0227148f31ca0227140000"
        },
        "date": 1764028801200,
        "tool": "customBiggerIsBetter",
        "benches": [
          {
            "name": "requests per second",
            "value": 165.5,
            "unit": "req/s"
          }
        ]
      }
    ]
  }
}