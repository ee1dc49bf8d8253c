namespace LocalizationKit.Markets;

/// <summary>Words the answer to a market id that no pack has.</summary>
internal static class UnknownMarket
{
    /// <summary>Says that there is no such market and which ids come near.</summary>
    /// <param name="id">The id that was asked for.</param>
    /// <param name="known">The ids there are.</param>
    /// <returns>One or two sentences.</returns>
    public static string Describe(string id, IReadOnlyList<string> known)
    {
        var language = id.Split('-', '_')[0];
        var near = known.Where(k => k.Split('-')[0].Equals(language, StringComparison.OrdinalIgnoreCase)).ToList();
        var hint = near.Count > 0 ? $" Did you mean {string.Join(" or ", near)}?"
            : known.Count > 0 ? $" Known markets: {string.Join(", ", known)}."
            : " No market packs are loaded.";
        return $"There is no market '{id}'.{hint} For language-level rules only, give a target language instead.";
    }
}
