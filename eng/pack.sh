#!/usr/bin/env bash
# Makes all packages into artifacts/packages (or the folder given). Extra arguments go to dotnet pack, e.g. -p:Version=1.2.3.
set -euo pipefail
cd "$(dirname "$0")/.."
out="$PWD/artifacts/packages"
if [ $# -gt 0 ] && [ "${1#-}" = "$1" ]; then out="$1"; shift; fi
mkdir -p "$out"
for project in src/*/*.csproj; do
  grep -q '<IsPackable>true' "$project" || continue
  dotnet pack "$project" --configuration Release --output "$out" -p:ContinuousIntegrationBuild=true --verbosity quiet --nologo "$@"
done
ls -l "$out" | awk 'NR > 1 { printf "%9d %s\n", $5, $NF }'
