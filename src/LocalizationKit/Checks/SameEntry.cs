using LocalizationKit.Facts.Terms;

namespace LocalizationKit.Checks;

/// <summary>Takes two matches of one glossary entry for the same: an entry is reported once per text.</summary>
internal sealed class SameEntry : IEqualityComparer<TermMatch>
{
    /// <summary>Gets the comparer.</summary>
    public static SameEntry Instance { get; } = new();

    /// <inheritdoc/>
    public bool Equals(TermMatch? x, TermMatch? y) => ReferenceEquals(x?.Entry, y?.Entry);

    /// <inheritdoc/>
    public int GetHashCode(TermMatch obj) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj.Entry);
}
