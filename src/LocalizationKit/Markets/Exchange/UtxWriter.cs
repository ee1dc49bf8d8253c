namespace LocalizationKit.Markets.Exchange;

/// <summary>Writes a glossary as UTX 1.11: one line per pair of terms; the pairs of one entry share a concept id.</summary>
internal static class UtxWriter
{
    /// <summary>Writes a glossary.</summary>
    public static void Write(Glossary glossary, LanguageTag source, LanguageTag target, TextWriter output)
    {
        output.Write($"#UTX 1.11; {source}/{target}; {OneLine(glossary.Name)};\n");
        output.Write("#src\ttgt\tsrc:pos\tterm status\tconcept id\tcomment\n");
        foreach (var entry in glossary.Entries)
        {
            WriteEntry(entry, output);
        }
    }

    private static void WriteEntry(TermEntry entry, TextWriter output)
    {
        var comment = string.Join(" // ", Notes.Of(entry));
        for (var i = 0; i < entry.Sources.Count; i++)
        {
            // Further source forms need one line each; the status of the renderings stands with the first.
            var targets = i == 0 ? entry.Targets.Select((t, n) => (t, n == 0 ? "approved" : "non-standard")).Concat(entry.Forbidden.Select(f => (f, "forbidden"))) : [(entry.Targets[0], "approved")];
            foreach (var (text, status) in targets)
            {
                output.Write($"{OneLine(entry.Sources[i])}\t{OneLine(text)}\t\t{status}\t{OneLine(entry.Id)}\t{OneLine(comment)}\n");
            }
        }
    }

    private static string OneLine(string cell) => string.Join(' ', cell.Split((char[])['\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries)).TrimStart('#');
}
