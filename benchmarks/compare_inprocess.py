#!/usr/bin/env python3
"""Compare the library with Translate Toolkit, both in process over the same segments, and print the ratio.

    dotnet build benchmarks/LocalizationKit.Benchmarks -c Release
    python3 benchmarks/compare_inprocess.py --corpus corpus.jsonl [--glossary terms.tsv] [--runs 3]

The corpus is JSON Lines in the short form (id, source, target …). Needs Debian's translate-toolkit, with the Python it is installed for. Both sides run all their
checks, one segment after the other on one thread, and are measured by processor time without starting and reading. Look at the ratio, not at the seconds.
"""
import argparse
import json
import os
import statistics
import subprocess
import time

from translate.filters import checks
from translate.storage.pypo import pounit


def units_of(corpus):
    """Returns the segments as the units that pofilter would read."""
    units = []
    with open(corpus, encoding="utf8") as lines:
        for line in lines:
            record = json.loads(line)
            unit = pounit(record["source"])
            unit.target = record.get("target") or ""
            units.append(unit)
    return units


def toolkit_seconds(units):
    """Runs all checks of pofilter over all units."""
    config = checks.CheckerConfig()
    checker = checks.TeeChecker(checkerconfig=config, checkerclasses=[checks.StandardChecker, checks.StandardUnitChecker], languagecode=config.targetlanguage)
    started = time.process_time()
    for unit in units:
        checker.run_filters(unit)
    return time.process_time() - started


def main():
    here = os.path.dirname(os.path.abspath(__file__))
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", required=True)
    parser.add_argument("--glossary", default="")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--library", default=os.path.join(here, "LocalizationKit.Benchmarks/bin/Release/net10.0/LocalizationKit.Benchmarks.dll"))
    options = parser.parse_args()
    units = units_of(options.corpus)
    toolkit = statistics.median(toolkit_seconds(units) for _ in range(options.runs))
    library = json.loads(subprocess.check_output(["dotnet", options.library, "throughput", options.corpus, options.glossary, str(options.runs)]))
    print(json.dumps({"what": "Translate Toolkit", "segments": len(units), "seconds": round(toolkit, 3), "segmentsPerSecond": round(len(units) / toolkit)}))
    print(json.dumps({"what": "library", **library}))
    print(json.dumps({"what": "ratio", "library to toolkit": round(toolkit / library["seconds"], 1)}))


if __name__ == "__main__":
    main()
