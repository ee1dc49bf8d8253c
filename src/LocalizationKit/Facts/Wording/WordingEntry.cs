using LocalizationKit.Mqm;

namespace LocalizationKit.Facts.Wording;

/// <summary>Holds one row of a table of words and phrases. Immutable.</summary>
internal sealed record WordingEntry
{
    /// <summary>Gets the table.</summary>
    public required WordingList List { get; init; }

    /// <summary>Gets what the phrases are about; a source phrase with the same topic licenses them.</summary>
    public required string Topic { get; init; }

    /// <summary>Gets whether the phrases only license others and are no fault themselves.</summary>
    public required bool IsLicenceOnly { get; init; }

    /// <summary>Gets whether the phrases must not get lost where the source has them.</summary>
    public required bool MustStay { get; init; }

    /// <summary>Gets the longer phrases in which the words mean something else.</summary>
    public required string[] Exceptions { get; init; }

    /// <summary>Gets the source texts of which one must occur beside the phrase; empty when none has to.</summary>
    public required string[] Needed { get; init; }

    /// <summary>Gets the source texts that license the phrase.</summary>
    public required string[] Licences { get; init; }

    /// <summary>Gets the verticals in which the phrases are plain words: a cock is a tap at home and a bird outdoors.</summary>
    public required string[] PlainIn { get; init; }

    /// <summary>Gets the severity; null for the default of the check.</summary>
    public required Severity? Severity { get; init; }

    /// <summary>Gets what to write instead; empty when nothing is proposed.</summary>
    public required string Advice { get; init; }
}
