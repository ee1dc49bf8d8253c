#!/usr/bin/env python3
"""Compare `lockit check` with Translate Toolkit's pofilter on the same segments, in one run, and print ratios. Standard library only.

    python3 benchmarks/compare.py --lockit "dotnet path/lockit.dll" --corpus corpus.jsonl [--glossary terms.tsv] [--runs 3]

The corpus is JSON Lines in the short form (id, source, target …). pofilter is in Debian's package translate-toolkit.
Look at the ratios: the seconds of a shared machine say little.
"""
import argparse
import json
import os
import shlex
import statistics
import subprocess
import tempfile
import time


def measure(command, runs):
    """Runs a command once for nothing and then a few times; returns medians of wall and processor seconds, and of the peak in MB."""
    rows = []
    for run in range(runs + 1):
        started = time.monotonic()
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        if os.waitstatus_to_exitcode(status) not in (0, 1):
            raise SystemExit(f"failed: {shlex.join(command)}")
        if run:
            rows.append((time.monotonic() - started, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024))
    return {name: round(statistics.median(column), 3) for name, column in zip(("wall", "cpu", "peakMB"), zip(*rows))}


def write_po(corpus, path):
    """Writes the segments as PO, which pofilter reads."""
    def quote(text):
        return json.dumps(text, ensure_ascii=False)

    count = 0
    with open(corpus, encoding="utf8") as lines, open(path, "w", encoding="utf8") as po:
        po.write('msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n')
        for line in lines:
            record = json.loads(line)
            po.write(f'\nmsgctxt {quote(str(record["id"]))}\nmsgid {quote(record["source"])}\nmsgstr {quote(record.get("target") or "")}\n')
            count += 1
    return count


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--lockit", default="lockit")
    parser.add_argument("--corpus", required=True)
    parser.add_argument("--glossary")
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        po = os.path.join(folder, "corpus.po")
        segments = write_po(options.corpus, po)
        lockit = shlex.split(options.lockit) + ["check", options.corpus, "--format", "jsonl", "--output", os.path.join(folder, "out.jsonl"), "--fail-on", "never", "--no-progress"]
        lockit += ["--glossary", options.glossary] if options.glossary else []
        results = {f"lockit {jobs} thread(s)": measure(lockit + ["--jobs", str(jobs)], options.runs) for jobs in (1, 2)}
        peer = measure(["pofilter", "--progress=none", po, os.path.join(folder, "pofilter.po")], 1)
        for name, result in results.items():
            print(json.dumps({"what": name, "segmentsPerSecond": round(segments / result["wall"]), **result, "timesPofilter": round(peer["wall"] / result["wall"], 1), "timesPofilterCpu": round(peer["cpu"] / result["cpu"], 1), "memoryOfPofilter": round(result["peakMB"] / peer["peakMB"], 2)}))
        print(json.dumps({"what": "pofilter, all checks", "segmentsPerSecond": round(segments / peer["wall"]), **peer}))


if __name__ == "__main__":
    main()
