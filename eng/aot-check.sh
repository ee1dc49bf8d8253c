#!/usr/bin/env bash
# Publishes lockit as one native program and holds it beside the one that is compiled while it runs: same results, messages and exit codes over
# samples, seeds and every form of result. Usage: eng/aot-check.sh [BATCH …]; with LOCKIT_AOT=<program> nothing is published.
set -euo pipefail
cd "$(dirname "$0")/.."
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
managed=src/LocalizationKit.Cli/bin/Release/net10.0/lockit.dll
[ -f "$managed" ] || dotnet build src/LocalizationKit.Cli --configuration Release --verbosity quiet --nologo
native="${LOCKIT_AOT:-}"
if [ -z "$native" ]; then
  dotnet publish src/LocalizationKit.Cli --configuration Release --use-current-runtime -p:LockitAot=true --output "$work/aot" --verbosity quiet --nologo
  native="$work/aot/lockit"
fi
failed=0 runs=0

# What differs from run to run: the time an HTML page was made, the times in JUnit and statistics.
plain() { sed -E 's/"(created|elapsed|time|seconds|startTimeUtc|endTimeUtc)":"?[^,"}]*"?//g; s/ (time|timestamp)="[^"]*"//g; s/20[0-9]{2}-[0-9]{2}-[0-9]{2}[T ][0-9:.+Z-]*//g; s/\b[0-9.]+ s\b//g'; }
both() {
  local one=0 other=0
  dotnet "$managed" "$@" > "$work/managed.out" 2> "$work/managed.err" || one=$?
  "$native" "$@" > "$work/native.out" 2> "$work/native.err" || other=$?
  runs=$((runs + 1))
  [ "$one" = "$other" ] || { echo "aot-check: exit code $other instead of $one: lockit $*" >&2; failed=1; }
  for stream in out err; do
    cmp -s <(plain < "$work/managed.$stream") <(plain < "$work/native.$stream") || {
      echo "aot-check: other results ($stream): lockit $*" >&2
      diff <(plain < "$work/managed.$stream") <(plain < "$work/native.$stream") | head -4 | cut -c1-300 >&2 || true
      failed=1
    }
  done
}

# What is written must be the same to the byte.
both_write() {
  local extension="${1##*.}"
  runs=$((runs + 1))
  dotnet "$managed" fix "$1" --output "$work/managed.$extension" 2> /dev/null || true
  "$native" fix "$1" --output "$work/native.$extension" 2> /dev/null || true
  cmp "$work/managed.$extension" "$work/native.$extension" || { echo "aot-check: other bytes: lockit fix $1" >&2; failed=1; }
}

batch=samples/listings.jsonl
both --help
both --version
for command in check report fix translate facts explain checks schema man markets glossary train init completion; do both "$command" --help; done
for format in pretty plain json jsonl sarif junit html markdown csv github gitlab; do both check "$batch" --format "$format" --no-progress; done
both check "$batch" --market ja-JP --vertical beauty --format jsonl --fail-on never --jobs 2
both check "$batch" --target xx-nonsense-tag-that-is-none
both check "$batch" --no-such-option
both check no-such-file.jsonl
both check "$batch" --select 'LK2*' --severity LK2101=minor --format jsonl
both check "$batch" --choose --format jsonl --fail-on never
both fix "$batch" --dry-run
both fix "$batch" --output -
both check samples/listings.parquet --format jsonl --fail-on never
both_write samples/listings.parquet
both explain LK2101
both checks
both schema
both man --format markdown
both markets
both markets de-DE
both completion bash
both facts --source-language zh-Hans --target-language en "不含酒精 500毫升" "alcohol-free 500 ml"
both glossary lint glossaries/de-DE/beauty.tsv
for seed in tests/LocalizationKit.Fuzz/Seeds/*/*; do
  case "$(basename "$(dirname "$seed")")" in
    csv | tsv | xlsx | po | tmx | resx | xliff | google-xml | jsonl) both check "$seed" --input-format "$(basename "$(dirname "$seed")")" --source zh-Hans --target en --format jsonl --fail-on never ;;
  esac
done
for extra in "$@"; do both check "$extra" --format jsonl --fail-on never --no-progress; done
[ "$failed" = 0 ] || exit 1
echo "aot-check: $runs runs of both programs are the same"
ls -l "$native" | awk '{ printf "%d MB\n", $5 / 1048576 }'
