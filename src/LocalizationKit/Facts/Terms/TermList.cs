using LocalizationKit.Markets;

namespace LocalizationKit.Facts.Terms;

/// <summary>Holds entries with who asks for them.</summary>
/// <param name="Entries">The entries.</param>
/// <param name="Origin">Who asks for them.</param>
internal sealed record TermList(IReadOnlyList<TermEntry> Entries, TermOrigin Origin);
