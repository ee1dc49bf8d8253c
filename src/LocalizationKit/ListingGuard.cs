using LocalizationKit.Batches;

namespace LocalizationKit;

/// <summary>Looks for what no check can work with: texts that are no Unicode, or too long.</summary>
internal static class ListingGuard
{
    public static BatchProblem? Inspect(Listing listing, int maxTextLength)
    {
        for (var i = 0; i < listing.Fields.Count; i++)
        {
            var field = listing.Fields[i];
            var problem = Inspect(field.Source, $"fields[{i}].source", maxTextLength) ?? Inspect(field.Target, $"fields[{i}].target", maxTextLength);
            if (problem is var (id, message))
            {
                return new BatchProblem(id, message, listing.File, listing.Line, listing.Id);
            }
        }

        return null;
    }

    private static (string Id, string Message)? Inspect(string? text, string where, int maxTextLength)
    {
        if (text is null)
        {
            return null;
        }

        if (text.Length > maxTextLength)
        {
            return ("LK9006", $"{where} has {text.Length} UTF-16 code units, more than the limit of {maxTextLength}; split the text, or raise the limit.");
        }

        var surrogate = IndexOfLoneSurrogate(text);
        return surrogate < 0 ? null : ("LK9008", $"{where} has half a surrogate pair (U+{(int)text[surrogate]:X4}) at offset {surrogate}; export the text again as whole Unicode characters.");
    }

    private static int IndexOfLoneSurrogate(string text)
    {
        for (var i = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF'); i >= 0 && i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
