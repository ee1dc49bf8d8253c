namespace LocalizationKit.Markets;

/// <summary>Finds the name a user probably meant.</summary>
internal static class NearestName
{
    /// <summary>Words a hint.</summary>
    /// <param name="name">The name that is not known.</param>
    /// <param name="known">The names that are.</param>
    /// <returns><c>Did you mean 'x'?</c> when one comes near, otherwise the whole list.</returns>
    public static string Hint(string name, IReadOnlyCollection<string> known) =>
        Find(name, known) is { } nearest ? $"Did you mean '{nearest}'?" : $"Known here: {string.Join(", ", known)}.";

    private static string? Find(string name, IReadOnlyCollection<string> known)
    {
        var best = known.Select(k => (Name: k, Distance: Distance(name, k))).OrderBy(x => x.Distance).FirstOrDefault();
        return best.Name is not null && best.Distance <= Math.Max(1, Math.Min(3, name.Length / 2)) ? best.Name : null;
    }

    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = char.ToUpperInvariant(a[i - 1]) == char.ToUpperInvariant(b[j - 1]) ? 0 : 1;
                (row[j], diagonal) = (Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + cost), row[j]);
            }
        }

        return row[b.Length];
    }
}
