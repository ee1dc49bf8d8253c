#!/usr/bin/env bash
# Mutates the heart of the core and counts what the tests notice (Stryker): eng/mutation.sh [--sample N] [--seed N] [folder…]
# Folders of src/LocalizationKit; without any, the four of the heart, all of which take many hours. --sample mutates N of their files only, drawn by
# --seed (1): the same seed draws the same files from the same tree. STRYKER_CONCURRENCY (1) sets how many mutants are tried at once,
# STRYKER_COVERAGE (perTest) how their tests are found, STRYKER_TESTS which tests there are: those of the heart, without the slow and the random ones.
set -euo pipefail

# Stryker builds by itself; analyzers would more than double that.
export RunAnalyzers=false
cd "$(dirname "$0")/.."
sample=0 seed=1 folders=()
while [ $# -gt 0 ]; do
  case "$1" in
    --sample) sample="$2"; shift 2 ;;
    --seed) seed="$2"; shift 2 ;;
    *) folders+=("$1"); shift ;;
  esac
done
[ ${#folders[@]} -gt 0 ] || folders=(Facts Checks Scoring Gating)

tools="$PWD/artifacts/tools"
[ -x "$tools/dotnet-stryker" ] || dotnet tool install dotnet-stryker --tool-path "$tools"
mutate=()
if [ "$sample" -gt 0 ]; then
  while read -r file; do echo "$file"; mutate+=(--mutate "**/${file#src/}"); done < <(python3 - "$sample" "$seed" "${folders[@]}" <<'P'
import glob, random, sys
files = sorted(f for folder in sys.argv[3:] for f in glob.glob(f"src/LocalizationKit/{folder}/**/*.cs", recursive=True))
print(*random.Random(int(sys.argv[2])).sample(files, min(int(sys.argv[1]), len(files))), sep="\n")
P
  )
else
  for folder in "${folders[@]}"; do mutate+=(--mutate "**/LocalizationKit/$folder/**/*.cs"); done
fi

names='Facts Checks Scoring Gating Risk'
tests="${STRYKER_TESTS:-($(printf 'FullyQualifiedName~LocalizationKit.Tests.%s|' $names)FullyQualifiedName~MarketCaseTests|FullyQualifiedName~QualityPipelineTests)&FullyQualifiedName!~HostileText&FullyQualifiedName!~PropertyTests}"
out="$PWD/artifacts/mutation"
mkdir -p "$out"
# What has no option. A mutant counts as caught when its tests take too long, so that a busy machine must not make them slow enough.
echo "{\"stryker-config\":{\"coverage-analysis\":\"${STRYKER_COVERAGE:-perTest}\",\"additional-timeout\":60000}}" > "$out/stryker-config.json"
cd tests/LocalizationKit.Tests
"$tools/dotnet-stryker" --config-file "$out/stryker-config.json" --project LocalizationKit.csproj --configuration Release --skip-version-check \
  --concurrency "${STRYKER_CONCURRENCY:-1}" --test-case-filter "$tests" --reporter json --reporter cleartext --output "$out" "${mutate[@]}"
