namespace LocalizationKit.Facts.Spans;

/// <summary>Compares the blanks on both sides of tags: a word that runs into a link, or a blank that moved inside it.</summary>
internal static class TagSpacing
{
    /// <summary>Returns the first tag of the target whose blanks differ from those of the same tag in the source; null when all agree.</summary>
    public static (ProtectedSpan Source, ProtectedSpan Target, bool IsLost)? FindChange(TextFacts source, TextFacts target)
    {
        var wanted = Tags(source.Spans);
        var actual = Tags(target.Spans);
        if (wanted.Count == 0 || wanted.Count != actual.Count || !wanted.Select(s => s.Key).SequenceEqual(actual.Select(s => s.Key)))
        {
            return null;
        }

        for (var i = 0; i < wanted.Count; i++)
        {
            var change = Change(source.Text, wanted[i].Start - 1, target.Text, actual[i].Start - 1);
            change = change == 0 ? Change(source.Text, wanted[i].End, target.Text, actual[i].End) : change;
            if (change != 0)
            {
                return (wanted[i], actual[i], change < 0);
            }
        }

        return null;
    }

    // -1 a blank was lost, 1 a blank was gained; only where a word stands on the side that has none.
    private static int Change(string source, int sourceIndex, string target, int targetIndex)
    {
        if ((uint)sourceIndex >= (uint)source.Length || (uint)targetIndex >= (uint)target.Length)
        {
            return 0;
        }

        var (before, after) = (source[sourceIndex], target[targetIndex]);
        return char.IsWhiteSpace(before) && char.IsLetterOrDigit(after) ? -1
            : char.IsLetterOrDigit(before) && char.IsWhiteSpace(after) ? 1
            : 0;
    }

    private static List<ProtectedSpan> Tags(IReadOnlyList<ProtectedSpan> spans) => [.. spans.Where(s => s.Kind == ProtectedSpanKind.Markup)];
}
