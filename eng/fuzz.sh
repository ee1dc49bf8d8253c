#!/usr/bin/env bash
# Fuzzes what reads content of strangers (SharpFuzz and AFL++): eng/fuzz.sh [seconds] [target…]; 600 seconds and all targets unless said otherwise.
# Prints one line a target; fails when one crashed or hung. What was found stands in artifacts/fuzz/findings.
set -euo pipefail
cd "$(dirname "$0")/.."
command -v afl-fuzz > /dev/null || { echo "afl-fuzz is missing: apt-get install afl++" >&2; exit 2; }
seconds="${1:-600}"
shift || true
project=tests/LocalizationKit.Fuzz
out="$PWD/artifacts/fuzz"
tools="$PWD/artifacts/tools"
[ -x "$tools/sharpfuzz" ] || dotnet tool install SharpFuzz.CommandLine --tool-path "$tools"
if [ ! -e "$out/bin/instrumented" ]; then
  dotnet publish "$project" --configuration Release --output "$out/bin" --verbosity quiet --nologo -p:RunAnalyzers=false
  for assembly in LocalizationKit lockit; do "$tools/sharpfuzz" "$out/bin/$assembly.dll"; done
  touch "$out/bin/instrumented"
fi

export AFL_SKIP_BIN_CHECK=1 AFL_NO_UI=1 AFL_SKIP_CPUFREQ=1 AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1 AFL_NO_AFFINITY=1 DOTNET_TieredPGO=0 DOTNET_gcServer=0
# The first run of a target compiles it: seconds, and half a minute on a machine that is busy with other things. A shorter limit refuses good seeds.
limit="${FUZZ_LIMIT_MS:-60000}"
status=0
for target in ${*:-$(ls "$project/Seeds")}; do
  rm -rf "$out/findings/$target"
  mkdir -p "$out/findings"
  afl-fuzz -i "$project/Seeds/$target" -o "$out/findings/$target" -V "$seconds" -t "$limit" -m none -- \
    dotnet "$out/bin/LocalizationKit.Fuzz.dll" "$target" > "$out/findings/$target.log" 2>&1 || { tail -5 "$out/findings/$target.log" >&2; status=1; }
  [ -e "$out/findings/$target/default/fuzzer_stats" ] || { echo "$target: did not start, see $out/findings/$target.log" >&2; status=1; continue; }
  figure() { sed -n "s/^$1 *: //p" "$out/findings/$target/default/fuzzer_stats" 2> /dev/null; }
  echo "$target: $(figure run_time) s, $(figure execs_done) runs, $(figure corpus_count) inputs kept, $(figure saved_crashes) crashes, $(figure saved_hangs) hangs"
  [ "$(figure saved_crashes)" = 0 ] && [ "$(figure saved_hangs)" = 0 ] || status=1
done
exit "$status"
