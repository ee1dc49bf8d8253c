using System.Runtime.InteropServices;
using LocalizationKit.Facts.Lexicons;

namespace LocalizationKit.Risk.Models;

/// <summary>Holds the lists that reading features needs, so that segments share them. One thread at a time.</summary>
internal sealed class FeatureBuffers
{
    private readonly List<uint> _hashes = [];

    public List<TextUnit> Source { get; } = [];

    public List<TextUnit> Target { get; } = [];

    public UnitSet SourceKeys { get; } = new();

    public UnitSet TargetKeys { get; } = new();

    /// <summary>Reads the units of both sides.</summary>
    public void Read(string source, string target)
    {
        Fill(source, Source, SourceKeys);
        Fill(target, Target, TargetKeys);
    }

    /// <summary>Hashes the n-grams of what was read last.</summary>
    /// <returns>The hashes; they hold until the next call.</returns>
    public ReadOnlySpan<uint> Hash()
    {
        _hashes.Clear();
        NgramHashes.Read(Source, 1, _hashes);
        NgramHashes.Read(Target, 2, _hashes);
        return CollectionsMarshal.AsSpan(_hashes);
    }

    private static void Fill(string text, List<TextUnit> units, UnitSet keys)
    {
        TextUnitReader.Read(text, units);
        keys.Fill(units);
    }
}
