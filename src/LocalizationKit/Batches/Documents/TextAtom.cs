namespace LocalizationKit.Batches.Documents;

/// <summary>Connects characters of a text with characters of its document.</summary>
/// <param name="Start">The index of the first character in the text.</param>
/// <param name="Length">The number of characters in the text.</param>
/// <param name="RawStart">The offset of the first character in the document.</param>
/// <param name="RawLength">The number of characters in the document.</param>
/// <param name="Kind">How the characters are written.</param>
internal readonly record struct TextAtom(int Start, int Length, long RawStart, int RawLength, TextAtomKind Kind)
{
    public int End => Start + Length;

    public long RawEnd => RawStart + RawLength;

    public bool IsDivisible => Kind is TextAtomKind.Plain or TextAtomKind.Literal;

    /// <summary>Returns where a character of the atom stands in the document.</summary>
    public long RawOf(int index) => IsDivisible ? RawStart + (index - Start) : index == Start ? RawStart : RawEnd;
}
