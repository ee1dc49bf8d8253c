#!/usr/bin/env bash
# Lays out again what the kit carries ready for use: src/LocalizationKit/Data/*.bin, from the tables beside them. A test fails when one is out of date
# (the phrases are levelled with the cases of letters that are compiled in: run it twice when letter-cases.bin has changed).
set -euo pipefail
cd "$(dirname "$0")/.."
LOCALIZATIONKIT_WRITE_TABLES=1 dotnet test tests/LocalizationKit.Tests --configuration Release --nologo --filter FullyQualifiedName~EmbeddedImageTests
