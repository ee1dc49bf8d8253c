namespace LocalizationKit.Facts.Terms.Inflections;

/// <summary>Serves languages whose endings the kit does not know: two words are one when they begin alike and differ in a short ending.</summary>
internal sealed class GenericInflection : Inflection
{
    private const int ShortestStem = 4;
    private const int LongestEnding = 3;

    /// <inheritdoc/>
    public override string Key(string word) => word;

    /// <inheritdoc/>
    public override bool Matches(string target, string rendering, bool isWhole)
    {
        if (target == rendering)
        {
            return true;
        }

        var common = target.AsSpan().CommonPrefixLength(rendering);
        // Korean particles follow the noun without a blank.
        return rendering[0] is >= '\uAC00' and <= '\uD7A3'
            ? common == rendering.Length && target.Length - common <= LongestEnding
            : common >= ShortestStem && target.Length - common <= LongestEnding && rendering.Length - common <= LongestEnding;
    }
}
