#!/usr/bin/env bash
# Brings PublicAPI.Unshipped.txt of every package up to date: what the analyzer asks for (RS0016) is added, what is gone (RS0017) is taken out.
set -euo pipefail
cd "$(dirname "$0")/.."
for project in src/*/*.csproj; do
  folder="$(dirname "$project")"
  [ -f "$folder/PublicAPI.Shipped.txt" ] || continue
  dotnet build "$project" --configuration Release --no-incremental -p:TreatWarningsAsErrors=false --verbosity quiet --nologo 2>&1 \
    | python3 -c '
import re, sys
path = sys.argv[1] + "/PublicAPI.Unshipped.txt"
known = [l.rstrip("\n") for l in open(path, encoding="utf-8")]
text = sys.stdin.read()
added = set(re.findall(r"RS0016: Symbol .(.+?). is not part of the declared public API", text))
gone = set(re.findall(r"RS0017: Symbol .(.+?). is part of the declared API, but", text))
rows = sorted((set(known[1:]) | added) - gone)
open(path, "w", encoding="utf-8").write("\n".join(["#nullable enable", *rows]) + "\n")
print(f"{path}: {len(added)} added, {len(gone)} gone, {len(rows)} in all")' "$folder"
done
