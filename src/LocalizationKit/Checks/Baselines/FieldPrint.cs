using LocalizationKit.Facts.Agreement;

namespace LocalizationKit.Checks.Baselines;

/// <summary>Stands for both texts of a field when a baseline was made. Blanks at the edges and their number do not count.</summary>
/// <param name="Source">The hash of the source text.</param>
/// <param name="Target">The hash of the target text.</param>
internal readonly record struct FieldPrint(ulong Source, ulong Target)
{
    /// <summary>Makes the print of two texts.</summary>
    /// <param name="source">The source text.</param>
    /// <param name="target">The target text; null for none.</param>
    /// <returns>The print.</returns>
    public static FieldPrint Of(string source, string? target) => new(TextHash.Of(FactText.Normalize(source)), TextHash.Of(FactText.Normalize(target ?? "")));
}
