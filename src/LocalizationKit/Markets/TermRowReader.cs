using LocalizationKit.Mqm;

namespace LocalizationKit.Markets;

/// <summary>Turns rows of a glossary into entries.</summary>
internal sealed class TermRowReader(PackProblems problems)
{
    /// <summary>The columns of a glossary.</summary>
    public static readonly IReadOnlyList<string> Columns = ["source", "target", "forbidden", "when", "note", "id", "severity"];

    /// <summary>The columns of the table of protected names.</summary>
    public static readonly IReadOnlyList<string> ProtectedColumns = ["source", "target", "note", "id"];

    /// <summary>Reads a term.</summary>
    /// <returns>The entry; null when the row has an error.</returns>
    public TermEntry? ReadTerm(TableRow row) => IsPlain(row) ? ReadPlain(row) : Read(row, row.Alternatives("target"), isProtected: false);

    /// <summary>Returns whether a row holds a term.</summary>
    public bool IsSound(TableRow row) => IsPlain(row) || ReadTerm(row) is not null;

    /// <summary>Reads a protected name; without renderings of its own it is kept as it is.</summary>
    /// <returns>The entry; null when the row has an error.</returns>
    public TermEntry? ReadProtected(TableRow row)
    {
        var targets = row.Alternatives("target");
        return Read(row, targets.Count == 0 ? row.Alternatives("source") : targets, isProtected: true);
    }

    // Most rows of a large glossary are two cells with one text each, in which nothing can be wrong.
    private static bool IsPlain(TableRow row) => row.IsPair("source", "target");

    private static TermEntry ReadPlain(TableRow row)
    {
        string[] source = [row.Written(0).Trim().ToString()];
        return new TermEntry { Id = source[0], Sources = source, Targets = [row.Written(1).Trim().ToString()], Place = (row.File, row.Line) };
    }

    private TermEntry? Read(TableRow row, IReadOnlyList<string> targets, bool isProtected)
    {
        var sources = row.Alternatives("source");
        var forbidden = row.Alternatives("forbidden");
        var cues = row.Alternatives("when");
        var isSound = IsFilled(row, "source", sources, isRequired: true)
            & IsFilled(row, "target", targets, isRequired: true)
            & IsFilled(row, "forbidden", forbidden, isRequired: false)
            & IsFilled(row, "when", cues.Count == 0 ? cues : [.. cues.Select(c => c.TrimStart('!'))], isRequired: false)
            & TryReadSeverity(row, out var severity)
            & IsConsistent(row, targets, forbidden);
        return !isSound ? null : new TermEntry
        {
            Id = row.Cell("id") is { Length: > 0 } id ? id : sources[0],
            Sources = sources,
            Targets = targets,
            Forbidden = forbidden,
            RequiredCues = cues.Count == 0 ? [] : [.. cues.Where(c => c[0] != '!')],
            ExcludedCues = cues.Count == 0 ? [] : [.. cues.Where(c => c[0] == '!').Select(c => c[1..])],
            Note = row.Cell("note") is { Length: > 0 } note ? note : null,
            MissingSeverity = severity,
            // A Latin brand may be a word in lower case; the Latin name of a Chinese one may be set in capitals.
            IsCaseSensitive = isProtected && sources.Any(s => s.Any(char.IsAsciiLetter)),
            Place = (row.File, row.Line),
        };
    }

    private bool IsFilled(TableRow row, string column, IReadOnlyList<string> alternatives, bool isRequired)
    {
        if (isRequired && alternatives.Count == 0)
        {
            problems.Error("LK9108", row.File, row.Line, $"The cell '{column}' is empty.", "Fill it, or take the row out.");
            return false;
        }

        if (alternatives.Count > 0 && alternatives.Contains("", StringComparer.Ordinal))
        {
            problems.Error("LK9108", row.File, row.Line, $"The cell '{column}' has an empty alternative: '{row.Cell(column)}'.", "Take out the '|' that stands at an end or beside another one.");
            return false;
        }

        return true;
    }

    private bool TryReadSeverity(TableRow row, out Severity? severity)
    {
        severity = null;
        if (row.IsEmpty("severity"))
        {
            return true;
        }

        var text = row.Cell("severity");
        severity = SeverityName.Parse(text);
        if (severity is not null)
        {
            return true;
        }

        problems.Error("LK9109", row.File, row.Line, $"'{text}' is no severity.", SeverityName.Remedy);
        return false;
    }

    private bool IsConsistent(TableRow row, IReadOnlyList<string> targets, IReadOnlyList<string> forbidden)
    {
        if (forbidden.Count == 0 || forbidden.FirstOrDefault(f => targets.Contains(f, StringComparer.OrdinalIgnoreCase)) is not { Length: > 0 } both)
        {
            return true;
        }

        problems.Error("LK9105", row.File, row.Line, $"'{both}' is both an approved and a forbidden rendering of '{row.Cell("source")}'.", "Take it out of one of the two cells.");
        return false;
    }
}
