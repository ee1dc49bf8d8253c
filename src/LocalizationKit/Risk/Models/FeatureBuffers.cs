using System.Runtime.InteropServices;
using LocalizationKit.Facts.Lexicons;

namespace LocalizationKit.Risk.Models;

/// <summary>Holds the lists that reading features needs, so that segments share them. One thread at a time.</summary>
internal sealed class FeatureBuffers
{
    private readonly List<uint> _hashes = [];

    public List<TextUnit> Source { get; } = [];

    public List<TextUnit> Target { get; } = [];

    public HashSet<uint> SourceKeys { get; } = [];

    public HashSet<uint> TargetKeys { get; } = [];

    public ReadOnlySpan<uint> Hashes => CollectionsMarshal.AsSpan(_hashes);

    /// <summary>Reads the units of both sides.</summary>
    public void Read(string source, string target)
    {
        Fill(source, Source, SourceKeys);
        Fill(target, Target, TargetKeys);
        _hashes.Clear();
        NgramHashes.Read(Source, 1, _hashes);
        NgramHashes.Read(Target, 2, _hashes);
    }

    private static void Fill(string text, List<TextUnit> units, HashSet<uint> keys)
    {
        TextUnitReader.Read(text, units);
        keys.Clear();
        foreach (var unit in units)
        {
            keys.Add(unit.Key);
        }
    }
}
