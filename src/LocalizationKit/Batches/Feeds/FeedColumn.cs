namespace LocalizationKit.Batches.Feeds;

/// <summary>Holds what a column of a feed is for and what the platform allows in it. Immutable.</summary>
/// <param name="Names">The names the column goes by.</param>
/// <param name="Role">What it holds.</param>
/// <param name="Field">The field of the listing; null for none.</param>
/// <param name="Limit">The greatest length; null for none.</param>
/// <param name="Unit">What the length counts.</param>
/// <param name="Banned">The characters that may not be in it; null for none.</param>
/// <param name="IsSign">Whether the feed is known by this column.</param>
internal sealed record FeedColumn(IReadOnlyList<string> Names, FeedRole Role, string? Field, int? Limit, FeedUnit Unit, string? Banned, bool IsSign)
{
    /// <summary>Returns whether a column of a file is this one.</summary>
    /// <param name="name">The name in the file.</param>
    /// <returns>Whether it is.</returns>
    public bool Is(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Names.Any(n => Matches(n, name.Trim()));
    }

    /// <summary>Makes a field with the limits of the column.</summary>
    /// <param name="source">The text in the source language.</param>
    /// <param name="target">The translation.</param>
    /// <returns>The field.</returns>
    public ListingField CreateField(string source, string? target) => new()
    {
        Name = Field!,
        Source = source,
        Target = target,
        MaxLength = Unit == FeedUnit.Character ? Limit : null,
        MaxWidth = Unit == FeedUnit.Width ? Limit : null,
        MaxBytes = Unit == FeedUnit.Byte ? Limit : null,
        BannedCharacters = Banned,
    };

    // A # stands for digits, or for none; blanks and underscores are the same.
    private static bool Matches(string pattern, string name)
    {
        var at = 0;
        foreach (var c in pattern)
        {
            if (c == '#')
            {
                while (at < name.Length && char.IsAsciiDigit(name[at]))
                {
                    at++;
                }
            }
            else if (at == name.Length || Fold(name[at]) != Fold(c))
            {
                return false;
            }
            else
            {
                at++;
            }
        }

        return at == name.Length;
    }

    private static char Fold(char c) => c == ' ' ? '_' : char.ToLowerInvariant(c);
}
