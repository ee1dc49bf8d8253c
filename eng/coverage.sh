#!/usr/bin/env bash
# Runs the tests with coverage and prints line and branch coverage of each assembly.
set -euo pipefail
cd "$(dirname "$0")/.."
out="$PWD/artifacts/coverage"
rm -rf "$out"
for project in ${*:-tests/LocalizationKit.Tests tests/LocalizationKit.Cli.Tests}; do
  dotnet test "$project" --configuration Release -p:WithCoverage=true --collect "XPlat Code Coverage" --results-directory "$out/$(basename "$project")" --nologo
done
python3 - "$out" <<'P'
import collections, glob, sys, xml.etree.ElementTree as xml
# A line is covered when some run covered it; of its branches the best run counts.
lines = collections.defaultdict(lambda: [0, 0, 0])
for path in glob.glob(sys.argv[1] + "/*/*/coverage.cobertura.xml"):
    for package in xml.parse(path).getroot().iter("package"):
        for file in package.iter("class"):
            for line in file.iter("line"):
                seen = lines[package.get("name"), file.get("filename"), int(line.get("number"))]
                seen[0] = max(seen[0], int(line.get("hits")))
                if line.get("condition-coverage"):
                    covered, total = line.get("condition-coverage").split("(")[1].rstrip(")").split("/")
                    seen[1], seen[2] = max(seen[1], int(covered)), max(seen[2], int(total))
sums = collections.defaultdict(lambda: [0, 0, 0, 0])
for (package, _, _), (hits, covered, total) in lines.items():
    s = sums[package]
    s[0] += hits > 0; s[1] += 1; s[2] += covered; s[3] += total
for package, (hit, count, covered, total) in sorted(sums.items()):
    print(f"{package:32} lines {hit/count:6.1%} ({count})   branches {covered/max(total, 1):6.1%} ({total})")
P
