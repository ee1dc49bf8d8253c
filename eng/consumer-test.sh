#!/usr/bin/env bash
# Tries the packages as a stranger would: packs them into a folder feed, makes console, worker and web projects outside this tree, installs from that
# feed, runs what the README shows, unchanged, and compares what comes out. Also publishes the console program ahead of time and installs the tool.
set -euo pipefail
cd "$(dirname "$0")/.."
root="$PWD"
work="$(mktemp -d)"
version="$(sed -n 's:.*<VersionPrefix>\(.*\)</VersionPrefix>.*:\1:p' Directory.Build.props)-consumer"
cache="$(dotnet nuget locals global-packages --list | sed 's/.*: //')"
worker= web=
finish() {
  [ -z "$worker" ] || kill "$worker" 2> /dev/null || true
  [ -z "$web" ] || kill "$web" 2> /dev/null || true
  rm -rf "$work" "${cache%/}"/localizationkit*/"$version" "${cache%/}"/lockit*/"$version"
}
trap finish EXIT
rm -rf "${cache%/}"/localizationkit*/"$version" "${cache%/}"/lockit*/"$version"

fail() { echo "consumer test: $*" >&2; exit 1; }
# The n-th block of C# in the README.
snippet() { awk -v n="$1" '/^```csharp/ { i++; on = i == n; next } /^```/ { on = 0 } on' "$root/README.md"; }
# Waits up to two minutes for a command to succeed.
await() { for _ in $(seq 240); do "$@" > /dev/null 2>&1 && return 0; sleep 0.5; done; return 1; }

echo "-- pack"
bash eng/pack.sh "$work/feed" -p:Version="$version"
cat > "$work/nuget.config" <<X
<configuration><packageSources><add key="consumer-test" value="$work/feed" /></packageSources></configuration>
X
cd "$work"
unset DOTNET_CLI_HOME || true
new() { dotnet new "$1" --name "$2" --output "$2" --no-restore > /dev/null; }
add() { dotnet add "$1" package "$2" --version "$version" > /dev/null || fail "$2 could not be installed"; }

echo "-- console"
new console Console1
add Console1 LocalizationKit.Markets
snippet 1 > Console1/Program.cs
dotnet run --project Console1 --configuration Release > console.txt
# What the README says beside the line that prints the verdict.
promised="$(sed -n 's:.*verdict\.Score.*// ::p' Console1/Program.cs)"
[ -n "$promised" ] && [ "$(head -1 console.txt)" = "$promised" ] || fail "the README promises '$promised', the program printed: $(cat console.txt)"
grep -q '^LK2004 Critical at 0:' console.txt || fail "LK2004 is missing: $(cat console.txt)"

echo "-- console, ahead of time"
dotnet publish Console1 --configuration Release --use-current-runtime -p:PublishAot=true -p:TreatWarningsAsErrors=true --output aot > aot.log 2>&1 || { tail -20 aot.log; fail "the program could not be compiled ahead of time"; }
./aot/Console1 > aot.txt
cmp console.txt aot.txt || fail "compiled ahead of time it prints something else"

echo "-- testing"
new console Testing1
add Testing1 LocalizationKit.Markets
add Testing1 LocalizationKit.Testing
cat > Testing1/Program.cs <<'X'
using LocalizationKit.Checks;
using LocalizationKit.Markets;
using LocalizationKit.Testing;

var faults = CheckCatalog.All.Where(c => c is SegmentCheck or ListingCheck or BatchCheck).SelectMany(CheckExamples.Faults)
    .Concat(MarketCases.Faults(new DirectoryPackFiles(args[0]), "ja-JP", BuiltInMarkets.Files)).ToList();
faults.ForEach(Console.WriteLine);
Console.WriteLine($"{MarketCases.Read(new DirectoryPackFiles(args[0]), "ja-JP").Count} cases");
return faults.Count;
X
dotnet run --project Testing1 --configuration Release -- "$root/glossaries" > testing.txt || { cat testing.txt; fail "the packages judge their own examples and cases otherwise"; }
grep -q '^[1-9][0-9]* cases$' testing.txt || fail "no cases were read: $(cat testing.txt)"

echo "-- web"
new web Web1
add Web1 LocalizationKit.Markets
snippet 3 > Web1/Program.cs
dotnet build Web1 --configuration Release --verbosity quiet > web.log || { cat web.log; fail "the web program does not compile"; }
dotnet Web1/bin/Release/net*/Web1.dll --urls http://127.0.0.1:0 > web.log 2>&1 &
web=$!
# Port 0 lets the system choose a free one; the program says which.
await grep -q 'Now listening on: ' web.log || { cat web.log; fail "the web program did not start"; }
address="$(sed -n 's/.*Now listening on: //p' web.log | head -1)"
await curl -sf -X POST --data-binary @"$root/samples/listings.jsonl" -o web.jsonl "$address/check" || { cat web.log; fail "the web program did not answer"; }
[ "$(wc -l < web.jsonl)" = "$(wc -l < "$root/samples/listings.jsonl")" ] || fail "the web program judged $(wc -l < web.jsonl) listings"

echo "-- worker"
new worker Worker1
# The template may name an older one than the package needs; the README says so.
dotnet add Worker1 package Microsoft.Extensions.Hosting --no-restore > /dev/null
add Worker1 LocalizationKit.Hosting
rm -f Worker1/Worker.cs
snippet 2 > Worker1/Program.cs
dotnet build Worker1 --configuration Release --verbosity quiet > worker.log || { cat worker.log; fail "the worker program does not compile"; }
mkdir -p folder out
(cd "$work" && exec dotnet Worker1/bin/Release/net*/Worker1.dll --LocalizationKit:Storage:Path "$work/ledger.db" --LocalizationKit:FolderSource:Path "$work/folder" \
  --LocalizationKit:FolderSource:SettleMilliseconds 200 --LocalizationKit:FolderPublisher:Path "$work/out") > worker.log 2>&1 &
worker=$!
await test -d folder/inbox || { cat worker.log; fail "the worker did not start"; }
cp "$root/samples/listings.jsonl" folder/inbox/batch.part && mv folder/inbox/batch.part folder/inbox/batch.jsonl
expected="$(grep -c '"verdict":"publish"' web.jsonl)"
published() { [ "$(find out -type f | wc -l)" -ge "$expected" ]; }
await published || { cat worker.log; fail "the worker published $(find out -type f | wc -l) listings, the web program $expected"; }
[ "$(find out -type f | wc -l)" = "$expected" ] || fail "the worker published $(find out -type f | wc -l) listings, the web program $expected"

echo "-- tool"
dotnet tool install lockit --tool-path tool --version "$version" > tool.log || { cat tool.log; fail "the tool could not be installed"; }
./tool/lockit check "$root/samples/listings.jsonl" --format jsonl --fail-on never --no-progress > tool.jsonl
cmp <(sed 's/"versions":{[^}]*}//' tool.jsonl) <(sed 's/"versions":{[^}]*}//' web.jsonl) || fail "the tool judges otherwise than the package"
echo "consumer test: the packages work as the README says"
