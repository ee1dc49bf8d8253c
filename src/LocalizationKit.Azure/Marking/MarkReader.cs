using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace LocalizationKit.Azure.Marking;

/// <summary>Takes the marks out of an answer and puts the kept texts back, exactly as they were.</summary>
internal static partial class MarkReader
{
    /// <summary>Reads an answer.</summary>
    /// <param name="answer">What the service sent.</param>
    /// <param name="sent">What was sent to it.</param>
    /// <param name="text">The translation when the method returns true.</param>
    /// <returns>False when a kept text is missing, changed or doubled, or when a mark came through as text.</returns>
    public static bool TryRead(string answer, MarkedText sent, out string text)
    {
        if (!sent.IsHtml)
        {
            text = answer;
            return true;
        }

        var open = sent.Kept.Concat(sent.Inserted).GroupBy(k => k, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        var result = new StringBuilder(answer.Length);
        var end = 0;
        foreach (Match match in NoTranslate().Matches(answer))
        {
            result.Append(WebUtility.HtmlDecode(answer[end..match.Index]));
            end = match.Index + match.Length;
            var inner = WebUtility.HtmlDecode(match.Groups["inner"].Value);
            result.Append(inner);
            open[inner] = open.GetValueOrDefault(inner) - 1;
        }

        result.Append(WebUtility.HtmlDecode(answer[end..]));
        text = result.ToString();
        return sent.Kept.All(k => open[k] == 0)
            && !text.Contains("mstrans:", StringComparison.OrdinalIgnoreCase) && !text.Contains("\"notranslate\"", StringComparison.Ordinal);
    }

    [GeneratedRegex("""<span\s+class\s*=\s*"?notranslate"?\s*>(?<inner>[^<]*)</span>""", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex NoTranslate();
}
