namespace LocalizationKit.Markets;

/// <summary>Finds what is not wrong in a pack but probably not meant. Gives warnings only.</summary>
internal static class PackLint
{
    /// <summary>Looks at the cells of one row as they are written.</summary>
    public static void InspectCells(TableRow row, PackProblems problems)
    {
        foreach (var (column, index) in row.Columns)
        {
            if (row.Written(index) is { Length: > 0 } cell && (char.IsWhiteSpace(cell[0]) || char.IsWhiteSpace(cell[^1])))
            {
                problems.Warn("LK9103", row.File, row.Line, $"The cell '{column}' begins or ends with a blank.", "Take the blank out; it is not compared.");
            }
        }
    }

    /// <summary>Looks at a whole pack.</summary>
    public static void Inspect(PackContent content, string pack, string manifestFile, PackProblems problems)
    {
        if (!content.Manifest.Id.Equals(pack, StringComparison.OrdinalIgnoreCase))
        {
            problems.Warn("LK9109", manifestFile, 1, $"The folder '{pack}' holds the market '{content.Manifest.Id}'.", "Give folder and market one name; 'extends' looks for folders.");
        }

        foreach (var glossary in content.Glossaries.Values)
        {
            Inspect(glossary, problems);
        }
    }

    /// <summary>Looks at one glossary.</summary>
    public static void Inspect(Glossary glossary, PackProblems problems)
    {
        var seen = new SeenForms(glossary.Entries, CuesOf);
        var number = 0;
        foreach (var entry in glossary.Entries)
        {
            var cues = CuesOf(entry);
            for (var form = 0; form < entry.Sources.Count; form++)
            {
                var source = entry.Sources[form];
                if (seen.Add(source + cues, number, form) is { } first)
                {
                    var (file, line) = PlaceOf(entry);
                    problems.Warn("LK9106", file, line, $"'{source}' is already a source form in {first.Location} under the same 'when'.", "Join the two rows, or tell them apart by 'when'.");
                }

                if (IsOneHanCharacter(source))
                {
                    var (file, line) = PlaceOf(entry);
                    problems.Warn("LK9109", file, line, $"'{source}' is a single character and will be found inside other words.", "Write the words in which it has this sense.");
                }
            }

            WarnOfHiddenForbidden(entry, problems);
            number++;
        }
    }

    // Empty for most rows, so that their source forms serve as keys without being copied.
    private static string CuesOf(TermEntry entry) => entry.RequiredCues.Count + entry.ExcludedCues.Count == 0 ? ""
        : "\u001f" + string.Join('|', entry.RequiredCues.Order(StringComparer.Ordinal).Concat(entry.ExcludedCues.Order(StringComparer.Ordinal).Select(c => "!" + c)));

    // Where an approved rendering holds a forbidden one, using the right term would raise an alarm.
    private static void WarnOfHiddenForbidden(TermEntry entry, PackProblems problems)
    {
        foreach (var forbidden in entry.Forbidden)
        {
            if (entry.Targets.FirstOrDefault(t => HoldsWord(t, forbidden)) is { } target)
            {
                var (file, line) = PlaceOf(entry);
                problems.Warn("LK9105", file, line, $"The approved '{target}' contains the forbidden '{forbidden}'.", "Make the forbidden rendering more specific, or take it out.");
            }
        }
    }

    private static bool HoldsWord(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + word.Length;
            var isCut = (at > 0 && AreOneWord(text[at - 1], text[at])) || (end < text.Length && AreOneWord(text[end - 1], text[end]));
            if (!isCut)
            {
                return true;
            }
        }

        return false;
    }

    // Words of scripts without spaces have no edge that could be seen here.
    private static bool AreOneWord(char left, char right) => char.IsLetterOrDigit(left) && char.IsLetterOrDigit(right) && left < 0x0E00 && right < 0x0E00;

    private static bool IsOneHanCharacter(string text) => text.Length == 1 && text[0] is >= '\u3400' and <= '\u9FFF';

    private static (string File, int Line) PlaceOf(TermEntry entry)
    {
        var colon = entry.Location?.LastIndexOf(':') ?? -1;
        return colon > 0 && int.TryParse(entry.Location.AsSpan(colon + 1), System.Globalization.CultureInfo.InvariantCulture, out var line) ? (entry.Location![..colon], line) : (entry.Location ?? "", 0);
    }
}
