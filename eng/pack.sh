#!/usr/bin/env bash
# Makes all packages into artifacts/packages (or the folder given). Extra arguments go to dotnet pack, e.g. -p:Version=1.2.3.
# On linux-x64 the tool's package for that platform holds the native program, which takes minutes to compile and a C compiler to link; with LOCKIT_AOT=0, or
# anywhere else, it holds code that needs the .NET runtime.
set -euo pipefail
cd "$(dirname "$0")/.."
out="$PWD/artifacts/packages"
if [ $# -gt 0 ] && [ "${1#-}" = "$1" ]; then out="$1"; shift; fi
mkdir -p "$out"
for project in src/*/*.csproj; do
  grep -q '<IsPackable>true' "$project" || continue
  dotnet pack "$project" --configuration Release --output "$out" -p:ContinuousIntegrationBuild=true --verbosity quiet --nologo "$@"
done
if [ "${LOCKIT_AOT:-1}" = 1 ] && [ "$(uname -sm)" = "Linux x86_64" ]; then
  command -v clang > /dev/null || command -v gcc > /dev/null || { echo "pack: the native lockit needs clang or gcc to link; LOCKIT_AOT=0 packs without it" >&2; exit 1; }
  dotnet pack src/LocalizationKit.Cli --configuration Release --output "$out" --runtime linux-x64 -p:LockitAot=true -p:ContinuousIntegrationBuild=true --verbosity quiet --nologo "$@"
fi
ls -l "$out" | awk 'NR > 1 { printf "%9d %s\n", $5, $NF }'
