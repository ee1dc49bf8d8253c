#!/usr/bin/env bash
# Mutates the heart of the core and counts what the tests notice (Stryker). One folder of src/LocalizationKit, or the four of the heart; takes hours.
set -euo pipefail

# Stryker builds by itself; analyzers would more than double that.
export RunAnalyzers=false
cd "$(dirname "$0")/.."
tools="$PWD/artifacts/tools"
[ -x "$tools/dotnet-stryker" ] || dotnet tool install dotnet-stryker --tool-path "$tools"
cd tests/LocalizationKit.Tests
mutate=()
for folder in ${*:-Facts Checks Scoring Gating}; do mutate+=(--mutate "**/LocalizationKit/$folder/**/*.cs"); done
"$tools/dotnet-stryker" --project LocalizationKit.csproj --configuration Release --concurrency "${STRYKER_CONCURRENCY:-2}" \
  --reporter json --reporter cleartext --output "$OLDPWD/artifacts/mutation" "${mutate[@]}"
