using LocalizationKit.Segments;

namespace LocalizationKit.Checks.Fixes;

/// <summary>Holds one change of the target of a field. Immutable.</summary>
/// <param name="FieldIndex">The index of the field in the listing, from 0.</param>
/// <param name="Span">What is replaced.</param>
/// <param name="Replacement">What is put in its place.</param>
internal sealed record TextEdit(int FieldIndex, TextSpan Span, string Replacement)
{
    /// <summary>Gets what the edit does.</summary>
    public EditKind Kind => Span.Length == 0 ? EditKind.Insert : Replacement.Length == 0 ? EditKind.Delete : EditKind.Replace;

    /// <summary>Applies the edit.</summary>
    /// <param name="target">The target the edit was made for.</param>
    /// <returns>The new target.</returns>
    /// <exception cref="ArgumentException">The text has something else at this place.</exception>
    public string ApplyTo(string target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return Span.Start >= 0 && Span.End <= target.Length && target.AsSpan(Span.Start, Span.Length).SequenceEqual(Span.Text)
            ? string.Concat(target.AsSpan(0, Span.Start), Replacement, target.AsSpan(Span.End))
            : throw new ArgumentException($"The text does not have '{Span.Text}' at {Span.Start}.", nameof(target));
    }

    /// <summary>Returns whether two edits touch the same characters; then only one of them can be applied.</summary>
    /// <param name="other">The other edit.</param>
    /// <returns>Whether they do.</returns>
    public bool Overlaps(TextEdit other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return FieldIndex == other.FieldIndex && Span.Start <= other.Span.End && other.Span.Start <= Span.End;
    }
}
