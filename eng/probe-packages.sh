#!/usr/bin/env bash
# Tries to restore the packages that not every package source has, and writes what it found to eng/Local.props
# (not under version control). The build then uses the real package where there is one, and our own part where not.
set -euo pipefail
root="$(cd "$(dirname "$0")/.." && pwd)"
probe="$(mktemp -d)"
trap 'rm -rf "$probe"' EXIT

has() { # id version
  mkdir -p "$probe/$1"
  cat > "$probe/$1/probe.csproj" <<XML
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
  <ItemGroup><PackageReference Include="$1" Version="[$2]" /></ItemGroup>
</Project>
XML
  cp "$root/NuGet.config" "$probe/$1/"
  dotnet restore "$probe/$1/probe.csproj" -v quiet > "$probe/$1/log" 2>&1
}

version() { # id
  sed -n "s/.*PackageVersion Include=\"$1\" Version=\"\[\{0,1\}\([^]\"]*\)\]\{0,1\}\".*/\1/p" "$root/Directory.Packages.props"
}

answer() { # property id
  local found=false
  if has "$2" "$(version "$2")"; then found=true; fi
  echo "$2 $(version "$2"): $found" >&2
  echo "    <$1 Condition=\"'\$($1)' == ''\">$found</$1>"
}

{
  echo '<Project>'
  echo '  <PropertyGroup>'
  answer UseAzureTranslationSdk Azure.AI.Translation.Text
  answer UseVerify Verify.Xunit
  echo '  </PropertyGroup>'
  echo '</Project>'
} > "$probe/Local.props"
mv "$probe/Local.props" "$root/eng/Local.props"
