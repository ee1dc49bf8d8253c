#!/usr/bin/env python3
"""Measures how many listings per second a running worker takes and settles, with latencies and memory.

    benchmarks/worker-load.py --url http://127.0.0.1:5080 --key lk_... --listings 20000 [--batch 50] [--clients 4] [--pid PID]
"""
import argparse
import concurrent.futures
import json
import time
import urllib.request
import uuid
from pathlib import Path

SAMPLES = Path(__file__).resolve().parent.parent / "samples" / "listings.jsonl"


def call(arguments, path, body=None):
    request = urllib.request.Request(arguments.url + path, data=body, headers={"Authorization": "Bearer " + arguments.key, "Content-Type": "application/x-ndjson"})
    with urllib.request.urlopen(request, timeout=120) as response:
        return response.read()


def resident(pid):
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmHWM"):
            return int(line.split()[1]) / 1024
    return 0


def settled(arguments):
    stats = json.loads(call(arguments, "/v1/stats"))
    states = stats["states"]
    return sum(n for s, n in states.items() if s not in ("received", "judged"))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--url", default="http://127.0.0.1:5080")
    parser.add_argument("--key", required=True)
    parser.add_argument("--listings", type=int, default=20000)
    parser.add_argument("--batch", type=int, default=50)
    parser.add_argument("--clients", type=int, default=4)
    parser.add_argument("--pid", type=int, help="the worker's process, for its greatest memory")
    arguments = parser.parse_args()
    samples = [json.loads(line) for line in SAMPLES.read_text(encoding="utf-8").splitlines() if line]
    run = uuid.uuid4().hex[:8]
    bodies = []
    for start in range(0, arguments.listings, arguments.batch):
        records = [dict(samples[i % len(samples)], id=f"{run}-{i}") for i in range(start, min(start + arguments.batch, arguments.listings))]
        bodies.append("\n".join(json.dumps(r, ensure_ascii=False) for r in records).encode())
    before = settled(arguments)
    began = time.perf_counter()

    def send(body):
        at = time.perf_counter()
        call(arguments, "/v1/listings", body)
        return time.perf_counter() - at

    with concurrent.futures.ThreadPoolExecutor(arguments.clients) as pool:
        latencies = sorted(pool.map(send, bodies))
    taken = time.perf_counter() - began
    while settled(arguments) - before < arguments.listings:
        time.sleep(0.2)
    done = time.perf_counter() - began

    def percentile(p):
        return 1000 * latencies[min(len(latencies) - 1, int(p * len(latencies)))]

    print(json.dumps({
        "listings": arguments.listings, "batch": arguments.batch, "clients": arguments.clients,
        "acceptedPerSecond": round(arguments.listings / taken), "settledPerSecond": round(arguments.listings / done),
        "requestMilliseconds": {"p50": round(percentile(0.5), 1), "p95": round(percentile(0.95), 1), "p99": round(percentile(0.99), 1), "max": round(1000 * latencies[-1], 1)},
        "peakMegabytes": round(resident(arguments.pid)) if arguments.pid else None,
    }))


if __name__ == "__main__":
    main()
