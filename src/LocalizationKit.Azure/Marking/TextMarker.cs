using System.Text;
using LocalizationKit.Translation;

namespace LocalizationKit.Azure.Marking;

/// <summary>Marks kept places and approved terms by the service's own means. A text without either is sent as it is.</summary>
internal static class TextMarker
{
    /// <summary>The most reference pairs that a text may have.</summary>
    public const int MaxPairs = 5;

    private const string Opening = "<span class=\"notranslate\">";
    private const string Closing = "</span>";

    /// <summary>Marks a text.</summary>
    /// <param name="text">The text with what is known of it.</param>
    /// <param name="means">How terms are enforced.</param>
    public static MarkedText Mark(TranslationText text, TermMeans means)
    {
        var pairs = means == TermMeans.Pair ? PairsOf(text) : [];
        var marked = text.Terms.Where(t => !pairs.ContainsKey(SourceOf(text, t))).ToList();
        if (text.Kept.Count + marked.Count == 0)
        {
            return new MarkedText(text.Text, IsHtml: false, [.. pairs], [], []);
        }

        var html = new StringBuilder(text.Text.Length * 2);
        var (kept, inserted, end) = (new List<string>(), new List<string>(), 0);
        foreach (var (start, length, term) in Places(text.Kept, marked))
        {
            html.Append(Escape(text.Text[end..start]));
            var original = text.Text.Substring(start, length);
            end = start + length;
            if (term is null)
            {
                html.Append(Opening).Append(Escape(original)).Append(Closing);
                kept.Add(original);
            }
            else if (means == TermMeans.Dictionary)
            {
                html.Append("<mstrans:dictionary translation=\"").Append(Escape(term.Renderings[0]).Replace("\"", "&quot;", StringComparison.Ordinal)).Append("\">").Append(Escape(original)).Append("</mstrans:dictionary>");
            }
            else
            {
                html.Append(Opening).Append(Escape(term.Renderings[0])).Append(Closing);
                inserted.Add(term.Renderings[0]);
            }
        }

        html.Append(Escape(text.Text[end..]));
        return new MarkedText(html.ToString(), IsHtml: true, [.. pairs], kept, inserted);
    }

    private static IEnumerable<(int Start, int Length, TranslationTerm? Term)> Places(IEnumerable<KeptText> kept, IEnumerable<TranslationTerm> terms) =>
        kept.Select(k => (k.Start, k.Length, Term: (TranslationTerm?)null)).Concat(terms.Select(t => (t.Start, t.Length, Term: (TranslationTerm?)t))).OrderBy(p => p.Start);

    private static Dictionary<string, string> PairsOf(TranslationText text)
    {
        var pairs = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var term in text.Terms)
        {
            if (pairs.Count < MaxPairs)
            {
                pairs.TryAdd(SourceOf(text, term), term.Renderings[0]);
            }
        }

        return pairs;
    }

    private static string SourceOf(TranslationText text, TranslationTerm term) => text.Text.Substring(term.Start, term.Length);

    // Only what would be markup: other characters count, and are paid for, as they are.
    private static string Escape(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
}
