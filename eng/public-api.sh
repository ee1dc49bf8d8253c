#!/usr/bin/env bash
# Brings PublicAPI.Unshipped.txt of every package up to date: what the analyzer asks for (RS0016) is added, what is gone (RS0017) is taken out.
set -euo pipefail
cd "$(dirname "$0")/.."
touch src/*/PublicAPI.Unshipped.txt
dotnet build LocalizationKit.sln --configuration Release -p:TreatWarningsAsErrors=false --verbosity quiet --nologo 2>&1 | python3 -c '
import collections, glob, os, re, sys
changes = collections.defaultdict(lambda: (set(), set()))
for line in sys.stdin:
    found = re.search(r"RS001([67]): Symbol .(.+?). is (?:not part of the declared public API|part of the declared API, but).*\[(.+?)\]", line)
    if found:
        changes[os.path.dirname(found[3])][found[1] == "7"].add(found[2])
for path in sorted(glob.glob("src/*/PublicAPI.Unshipped.txt")):
    added, gone = changes[os.path.abspath(os.path.dirname(path))]
    known = open(path, encoding="utf-8").read().splitlines()
    rows = sorted((set(known[1:]) | added) - gone)
    open(path, "w", encoding="utf-8").write("\n".join(["#nullable enable", *rows]) + "\n")
    print(f"{path}: {len(added)} added, {len(gone)} gone, {len(rows)} in all")'
