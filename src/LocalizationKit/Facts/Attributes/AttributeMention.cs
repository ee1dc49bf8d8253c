using LocalizationKit.Segments;

namespace LocalizationKit.Facts.Attributes;

/// <summary>Holds a place of a text that names a property of the product.</summary>
/// <param name="Facet">The property.</param>
/// <param name="Families">The families of values the words stand for, one bit each.</param>
/// <param name="Start">The index of the first UTF-16 code unit.</param>
/// <param name="Length">The number of UTF-16 code units.</param>
/// <param name="IsDoubtful">Whether the words often mean something else: then they only speak against a finding.</param>
internal readonly record struct AttributeMention(AttributeFacet Facet, ulong Families, int Start, int Length, bool IsDoubtful)
{
    /// <summary>Returns whether two mentions may mean the same value.</summary>
    public bool Fits(AttributeMention other) => (Families & other.Families) != 0;

    /// <summary>Cuts the words out of the text.</summary>
    public TextSpan In(string text) => TextSpan.Of(text, Start, Length);
}
