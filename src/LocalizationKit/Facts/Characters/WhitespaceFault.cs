using LocalizationKit.Mqm;
using LocalizationKit.Segments;

namespace LocalizationKit.Facts.Characters;

/// <summary>Holds one fault in the blanks of a translation. Immutable.</summary>
internal readonly record struct WhitespaceFault(string Message, TextSpan? Target, string? Replacement, Severity Severity = Severity.Minor);
