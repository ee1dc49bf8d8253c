using System.Runtime.InteropServices;
using LocalizationKit.Facts.Lexicons;

namespace LocalizationKit.Risk.Models;

/// <summary>Holds the lists that reading features needs, so that segments share them. One thread at a time.</summary>
internal sealed class FeatureBuffers
{
    private readonly List<uint> _hashes = [];
    private readonly List<TextUnit> _source = [];
    private readonly List<TextUnit> _target = [];
    private readonly UnitSet _sourceKeys = new();
    private readonly UnitSet _targetKeys = new();
    private string? _sourceText;
    private string? _targetText;
    private bool _hasSourceKeys;
    private bool _hasTargetKeys;

    /// <summary>Gets the units of the source.</summary>
    public List<TextUnit> Source => UnitsOf(ref _sourceText, _source);

    /// <summary>Gets the units of the target.</summary>
    public List<TextUnit> Target => UnitsOf(ref _targetText, _target);

    /// <summary>Gets the different units of the source.</summary>
    public UnitSet SourceKeys => KeysOf(Source, ref _hasSourceKeys, _sourceKeys);

    /// <summary>Gets the different units of the target.</summary>
    public UnitSet TargetKeys => KeysOf(Target, ref _hasTargetKeys, _targetKeys);

    /// <summary>Takes the texts of both sides; their units are read when they are asked for, for most models need few of them.</summary>
    public void Read(string source, string target)
    {
        (_sourceText, _targetText) = (source, target);
        _hasSourceKeys = _hasTargetKeys = false;
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

    private static List<TextUnit> UnitsOf(ref string? open, List<TextUnit> units)
    {
        if (open is not null)
        {
            TextUnitReader.Read(open, units);
            open = null;
        }

        return units;
    }

    private static UnitSet KeysOf(List<TextUnit> units, ref bool isThere, UnitSet keys)
    {
        if (!isThere)
        {
            keys.Fill(units);
            isThere = true;
        }

        return keys;
    }
}
