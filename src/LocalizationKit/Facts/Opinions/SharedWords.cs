using LocalizationKit.Facts.Lexicons;

namespace LocalizationKit.Facts.Opinions;

/// <summary>Holds how many different words (in scripts without blanks: characters and pairs of them) a translation shares with others.</summary>
/// <param name="All">The number of words.</param>
/// <param name="Own">How many of them stand in no other translation.</param>
/// <param name="Missing">How many other words stand in all other translations.</param>
internal readonly record struct SharedWords(int All, int Own, int Missing)
{
    /// <summary>Compares a text with others.</summary>
    /// <param name="text">The text.</param>
    /// <param name="others">The others.</param>
    public static SharedWords Of(string text, IEnumerable<string> others)
    {
        var units = new List<TextUnit>();
        var own = Read(text, units);
        HashSet<uint> some = [];
        HashSet<uint>? every = null;
        foreach (var other in others)
        {
            var words = Read(other, units);
            some.UnionWith(words);
            if (every is null)
            {
                every = words;
            }
            else
            {
                every.IntersectWith(words);
            }
        }

        every ??= [];
        every.ExceptWith(own);
        return new SharedWords(own.Count, own.Count(w => !some.Contains(w)), every.Count);
    }

    private static HashSet<uint> Read(string text, List<TextUnit> units)
    {
        TextUnitReader.Read(text, units);
        return [.. units.Select(u => u.Key)];
    }
}
