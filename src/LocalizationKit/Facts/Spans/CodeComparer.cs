namespace LocalizationKit.Facts.Spans;

/// <summary>Pairs the codes of both sides and says which were changed or lost.</summary>
internal static class CodeComparer
{
    /// <summary>Returns the codes of the source that the target lacks, each with the code that stands in its place; null where none does.</summary>
    public static IReadOnlyList<(ProtectedSpan Source, ProtectedSpan? Target)> FindChanges(TextFacts source, TextFacts target)
    {
        List<ProtectedSpan>? missing = null;
        string? compact = null;
        foreach (var span in source.Spans)
        {
            if (span.Kind == ProtectedSpanKind.Code && !(missing?.Any(m => m.Key == span.Key) ?? false) && !HasKey(target.Spans, span.Key))
            {
                compact ??= CodeKey.Of(target.Text);
                if (!HasWord(compact, span.Key))
                {
                    (missing ??= []).Add(span);
                }
            }
        }

        if (missing is null)
        {
            return [];
        }

        compact = CodeKey.Of(source.Text);
        var extra = target.Spans.Where(s => s.Kind == ProtectedSpanKind.Code && !HasKey(source.Spans, s.Key) && !HasWord(compact, s.Key)).ToList();
        var changes = new List<(ProtectedSpan, ProtectedSpan?)>(missing.Count);
        foreach (var span in missing)
        {
            var counterpart = extra.Find(e => IsSimilar(span.Key, e.Key));
            if (counterpart is not null)
            {
                extra.Remove(counterpart);
            }

            changes.Add((span, counterpart));
        }

        return changes;
    }

    private static bool HasKey(IReadOnlyList<ProtectedSpan> spans, string key)
    {
        foreach (var span in spans)
        {
            if (span.Kind == ProtectedSpanKind.Code && span.Key == key)
            {
                return true;
            }
        }

        return false;
    }

    // The other side may write the code with blanks or inside a longer word; its digits must not run on.
    private static bool HasWord(string text, string key)
    {
        for (var i = text.IndexOf(key, StringComparison.Ordinal); i >= 0; i = text.IndexOf(key, i + 1, StringComparison.Ordinal))
        {
            var end = i + key.Length;
            var runsOn = (i > 0 && char.IsAsciiDigit(key[0]) && char.IsAsciiDigit(text[i - 1])) || (end < text.Length && char.IsAsciiDigit(key[^1]) && char.IsAsciiDigit(text[end]));
            if (!runsOn)
            {
                return true;
            }
        }

        return false;
    }

    // K87PRO and K78PRO, T1 and T7: the same build, a few characters apart.
    private static bool IsSimilar(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > 2)
        {
            return false;
        }

        var distance = Distance(a, b);
        var longest = Math.Max(a.Length, b.Length);
        return distance <= 2 && (distance * 2 < longest || (a.Length == b.Length && distance * 2 <= longest && a[0] == b[0]));
    }

    // Damerau's distance over a few characters: exchanged neighbours count once.
    private static int Distance(string a, string b)
    {
        var d = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    d[i, j] = i + j;
                    continue;
                }

                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                d[i, j] = Math.Min(Math.Min(d[i - 1, j] + 1, d[i, j - 1] + 1), d[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
                }
            }
        }

        return d[a.Length, b.Length];
    }
}
