#!/usr/bin/env bash
# Makes all packages into artifacts/packages (or the folder given). Extra arguments go to dotnet pack, e.g. -p:Version=1.2.3.
# LOCKIT_AOT=1 puts the native program into the tool's package for this platform instead of code that needs the .NET runtime; that takes minutes.
set -euo pipefail
cd "$(dirname "$0")/.."
out="$PWD/artifacts/packages"
if [ $# -gt 0 ] && [ "${1#-}" = "$1" ]; then out="$1"; shift; fi
mkdir -p "$out"
for project in src/*/*.csproj; do
  grep -q '<IsPackable>true' "$project" || continue
  dotnet pack "$project" --configuration Release --output "$out" -p:ContinuousIntegrationBuild=true --verbosity quiet --nologo "$@"
done
if [ "${LOCKIT_AOT:-}" = 1 ]; then
  dotnet pack src/LocalizationKit.Cli --configuration Release --output "$out" --runtime linux-x64 -p:LockitAot=true -p:ContinuousIntegrationBuild=true --verbosity quiet --nologo "$@"
fi
ls -l "$out" | awk 'NR > 1 { printf "%9d %s\n", $5, $NF }'
