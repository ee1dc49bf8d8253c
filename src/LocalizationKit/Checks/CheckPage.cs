using System.Text;

namespace LocalizationKit.Checks;

/// <summary>Prints the documentation of checks as Markdown. <c>lockit explain</c> and the pages under <c>docs/checks</c> are this text.</summary>
internal static class CheckPage
{
    /// <summary>Prints the page of a check.</summary>
    /// <param name="check">The description of the check.</param>
    /// <returns>Markdown with LF line ends.</returns>
    public static string Print(CheckDescriptor check)
    {
        ArgumentNullException.ThrowIfNull(check);
        var page = new StringBuilder();
        page.Append("# ").Append(check.Id).Append(' ').Append(check.Name).Append("\n\n");
        page.Append(check.Summary).Append("\n\n");
        page.Append("| MQM category | default severity | since |\n|---|---|---|\n");
        page.Append("| ").Append(check.Category).Append(" | ").Append(check.Severity.ToString().ToLowerInvariant()).Append(" | ").Append(check.Since).Append(" |\n\n");
        page.Append(check.Explanation.ReplaceLineEndings("\n").Trim()).Append('\n');
        AppendExamples(page, "Raises a finding", check.Examples.Where(e => e.IsFlagged));
        AppendExamples(page, "Stays silent", check.Examples.Where(e => !e.IsFlagged));
        return page.ToString();
    }

    /// <summary>Prints the index of all checks.</summary>
    /// <param name="checks">The descriptions, sorted by id.</param>
    /// <returns>Markdown with LF line ends.</returns>
    public static string PrintIndex(IEnumerable<CheckDescriptor> checks)
    {
        ArgumentNullException.ThrowIfNull(checks);
        var page = new StringBuilder("# Checks\n\nPrinted by `lockit checks --write-docs docs/checks`; do not edit by hand.\n\n");
        page.Append("| check | name | MQM category | severity | finds |\n|---|---|---|---|---|\n");
        foreach (var check in checks)
        {
            page.Append("| [").Append(check.Id).Append("](").Append(check.Id).Append(".md) | ").Append(check.Name).Append(" | ").Append(check.Category)
                .Append(" | ").Append(check.Severity.ToString().ToLowerInvariant()).Append(" | ").Append(check.Summary).Append(" |\n");
        }

        return page.ToString();
    }

    private static void AppendExamples(StringBuilder page, string heading, IEnumerable<CheckExample> examples)
    {
        var first = true;
        foreach (var example in examples)
        {
            if (first)
            {
                page.Append("\n## ").Append(heading).Append("\n\n| languages | source | target | given |\n|---|---|---|---|\n");
                first = false;
            }

            page.Append("| ").Append(example.SourceLanguage).Append(" → ").Append(example.TargetLanguage)
                .Append(" | ").Append(Cell(example.Source)).Append(" | ").Append(example.Target is null ? "*(none)*" : Cell(example.Target))
                .Append(" | ").Append(Given(example)).Append(" |\n");
        }
    }

    private static string Given(CheckExample example)
    {
        var parts = (example.Field == "title" ? [] : new[] { $"field {example.Field}" })
            .Concat(example.Further.Select(f => $"{f.Field}: {f.Source} → {f.Target}"))
            .Concat(example.Candidates.Select(c => $"other engine: {c}"))
            .Concat(example.Product is { } product ? [$"product {product}"] : Array.Empty<string>())
            .Concat(example.Earlier.Select(e => $"earlier record: {e.Source} → {e.Target}"))
            .Concat(example.Terms.Select(t => $"term {t.Source} → {t.Target}" + (t.Forbidden.Length > 0 ? $", not {t.Forbidden}" : "")))
            .Concat(example.Senses.Select(t => $"sense {t.Source} → {t.Target}, when {t.When}"))
            .Concat(example.Protected.Select(p => $"protected {p}"))
            .Concat(example.Claims.Select(c => $"claim {c.Trigger}: {c.Pattern}"));
        var length = example.MaxLength is { } max ? [$"at most {max} characters"] : Array.Empty<string>();
        var currency = example.Currency is { } money ? [$"currency {money.Code}"] : Array.Empty<string>();
        var units = example.Units is { } rule ? [$"units: {rule.Policy.ToString().ToLowerInvariant()} {rule.System}"] : Array.Empty<string>();
        return string.Join("; ", parts.Concat(length).Concat(currency).Concat(units)).Replace("|", "\\|", StringComparison.Ordinal);
    }

    // Code spans keep blanks and markup visible; control characters are written as escapes so that the page stays one line per row.
    private static string Cell(string text)
    {
        var cell = new StringBuilder();
        foreach (var c in text)
        {
            _ = c switch
            {
                '\n' => cell.Append("\\n"),
                '\r' => cell.Append("\\r"),
                '\t' => cell.Append("\\t"),
                '|' => cell.Append("\\|"),
                '`' => cell.Append('\''),
                _ when char.IsControl(c) || (c is >= '\u200b' and <= '\u200f') || (c is >= '\u202a' and <= '\u202e') || c is '\ufeff' or '\u00a0' or '\u202f' or '\ufffd' =>
                    cell.Append("\\u").Append(((int)c).ToString("x4", System.Globalization.CultureInfo.InvariantCulture)),
                _ => cell.Append(c),
            };
        }

        return text.Length == 0 ? "*(empty)*" : $"`{cell}`";
    }
}
