using System.Text;
using System.Text.Json;
using LocalizationKit.Facts;
using LocalizationKit.Judging;
using LocalizationKit.Mqm;
using LocalizationKit.Segments;

namespace LocalizationKit.Judges.Chat;

/// <summary>Reads the answer of a language model. What is not exactly of the schema is refused; what points at words that are not there is dropped.</summary>
internal static class JudgeAnswer
{
    private const int MostErrors = 50;
    private const int LongestExplanation = 240;

    private static readonly Dictionary<string, string> Categories = new(StringComparer.Ordinal)
    {
        ["mistranslation"] = "mistranslation",
        ["omission"] = "omission",
        ["addition"] = "addition",
        ["terminology"] = "wrong term",
        ["untranslated"] = "untranslated text",
        ["grammar"] = "grammar",
        ["style"] = "awkward style",
        ["locale"] = "wrong for the market",
        ["other"] = "error",
    };

    /// <summary>Reads an answer.</summary>
    /// <param name="text">The answer.</param>
    /// <param name="facts">The text that was judged.</param>
    /// <param name="judge">The name of the judge, for messages.</param>
    /// <returns>The errors; null when the answer is not of the schema.</returns>
    public static IReadOnlyList<JudgedError>? Read(string text, SegmentFacts facts, string judge)
    {
        try
        {
            using var document = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = 8, AllowDuplicateProperties = false });
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object || root.EnumerateObject().Count() != 1 || !root.TryGetProperty("errors", out var errors)
                || errors.ValueKind != JsonValueKind.Array || errors.GetArrayLength() > MostErrors)
            {
                return null;
            }

            var read = new List<JudgedError>();
            foreach (var item in errors.EnumerateArray())
            {
                if (!TryRead(item, out var severity, out var category, out var source, out var target, out var explanation))
                {
                    return null;
                }

                if (Place(facts, source, target) is var (from, to))
                {
                    read.Add(new JudgedError(severity, $"{judge}: {category}: {Clean(explanation)}", from, to));
                }
            }

            return read;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static bool TryRead(JsonElement item, out Severity severity, out string category, out string source, out string target, out string explanation)
    {
        severity = Severity.Neutral;
        category = source = target = explanation = "";
        if (item.ValueKind != JsonValueKind.Object || item.EnumerateObject().Count() != 5
            || !TryText(item, "severity", out var grade) || !TryText(item, "category", out var kind)
            || !TryText(item, "source", out source) || !TryText(item, "target", out target) || !TryText(item, "explanation", out explanation)
            || !Categories.TryGetValue(kind, out category!))
        {
            return false;
        }

        severity = grade switch
        {
            "minor" => Severity.Minor,
            "major" => Severity.Major,
            "critical" => Severity.Critical,
            _ => Severity.Neutral,
        };
        return severity != Severity.Neutral;
    }

    private static bool TryText(JsonElement item, string name, out string text)
    {
        text = item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "\0";
        return text != "\0";
    }

    // Words that are claimed must be there; an error without any words points at nothing and is dropped too.
    private static (TextSpan? Source, TextSpan? Target)? Place(SegmentFacts facts, string source, string target)
    {
        var from = Find(facts.Source.Text, source);
        var to = Find(facts.Target.Text, target);
        return (source.Length > 0 && from is null) || (target.Length > 0 && to is null) || (from is null && to is null) ? null : (from, to);
    }

    private static TextSpan? Find(string text, string words) =>
        !string.IsNullOrWhiteSpace(words) && text.IndexOf(words, StringComparison.Ordinal) is var at and >= 0 ? TextSpan.Of(text, at, words.Length) : null;

    // The words of a model go to people: one line, no control or format characters, not too long.
    private static string Clean(string explanation)
    {
        var line = new StringBuilder();
        foreach (var rune in explanation.EnumerateRunes())
        {
            if (line.Length >= LongestExplanation)
            {
                line.Append('…');
                break;
            }

            var isVisible = Rune.GetUnicodeCategory(rune) is not (System.Globalization.UnicodeCategory.Control or System.Globalization.UnicodeCategory.Format
                or System.Globalization.UnicodeCategory.LineSeparator or System.Globalization.UnicodeCategory.ParagraphSeparator or System.Globalization.UnicodeCategory.Surrogate);
            line.Append(isVisible ? rune.ToString() : " ");
        }

        return line.ToString().Trim();
    }
}
