using LocalizationKit.Mqm;

namespace LocalizationKit.Markets;

/// <summary>Holds one concept of a glossary: its source forms and what a translation may and must not call it. Immutable.</summary>
public sealed class TermEntry
{
    private readonly string? _location;
    private readonly string? _file;
    private readonly int _line;

    /// <summary>Gets the id of the entry; the source form where the glossary has no ids.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the forms in the source language.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>Gets the admitted renderings, the preferred one first; any of them satisfies the entry.</summary>
    public required IReadOnlyList<string> Targets { get; init; }

    /// <summary>Gets the renderings that are wrong wherever the term occurs in the source.</summary>
    public IReadOnlyList<string> Forbidden { get; init; } = [];

    /// <summary>Gets the context cues of which one must occur in the listing's source; empty for any context.</summary>
    public IReadOnlyList<string> RequiredCues { get; init; } = [];

    /// <summary>Gets the context cues of which none may occur in the listing's source.</summary>
    public IReadOnlyList<string> ExcludedCues { get; init; } = [];

    /// <summary>Gets why a rendering is forbidden or which sense is meant; null when the glossary says nothing.</summary>
    public string? Note { get; init; }

    /// <summary>Gets the severity of a missing rendering; null for the default of the check.</summary>
    public Severity? MissingSeverity { get; init; }

    /// <summary>Gets whether letter case must be kept: brands and codes.</summary>
    public bool IsCaseSensitive { get; init; }

    /// <summary>Gets where the entry is written, <c>file:line</c>; null for entries made in memory.</summary>
    public string? Location
    {
        get => _location ?? (_file is null ? null : $"{_file}:{_line.ToString(System.Globalization.CultureInfo.InvariantCulture)}");
        init => _location = value;
    }

    /// <summary>Sets the location by file and line; written out only when someone asks, for a glossary may have a million rows.</summary>
    internal (string File, int Line) Place
    {
        init => (_file, _line) = value;
    }
}
