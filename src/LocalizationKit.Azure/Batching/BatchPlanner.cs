using LocalizationKit.Azure.Marking;
using LocalizationKit.Azure.Wire;

namespace LocalizationKit.Azure.Batching;

/// <summary>Packs texts into requests that keep all limits of the service: elements, characters times targets, one kind of text each.</summary>
internal static class BatchPlanner
{
    /// <summary>The most elements of a request.</summary>
    public const int MaxElements = 1000;

    /// <summary>The most characters of a request, every text counted once per target.</summary>
    public const int MaxCharacters = 50_000;

    /// <summary>Works out how many characters a request may have: what the service takes, and a share of the minute, so that no request waits for long.</summary>
    /// <param name="charactersPerMinute">What the tier allows.</param>
    public static int LimitOf(int charactersPerMinute) => Math.Min(MaxCharacters, charactersPerMinute / 4);

    /// <summary>Packs texts; equal ones go once.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="from">The code of the source language.</param>
    /// <param name="to">The codes of the target languages.</param>
    /// <param name="limit">The most characters of a request.</param>
    /// <returns>The requests with the texts in them, in order.</returns>
    public static IReadOnlyList<PlannedCall> Plan(IEnumerable<MarkedText> texts, string from, IReadOnlyList<string> to, int limit)
    {
        var calls = new List<PlannedCall>();
        foreach (var kind in texts.DistinctBy(KeyOf).GroupBy(t => t.IsHtml))
        {
            var batch = new List<MarkedText>();
            var characters = 0;
            foreach (var text in kind)
            {
                var cost = text.Text.Length * to.Count;
                if (batch.Count == MaxElements || (batch.Count > 0 && characters + cost > limit))
                {
                    calls.Add(PlannedCall.Of(batch, from, to, kind.Key));
                    (batch, characters) = ([], 0);
                }

                batch.Add(text);
                characters += cost;
            }

            calls.Add(PlannedCall.Of(batch, from, to, kind.Key));
        }

        return calls;
    }

    /// <summary>Returns what makes two texts one request.</summary>
    public static string KeyOf(MarkedText text) =>
        string.Join('\u001f', text.Pairs.Select(p => $"{p.Key}\u001e{p.Value}").Prepend(text.IsHtml ? "h" : "p").Append(text.Text));
}
