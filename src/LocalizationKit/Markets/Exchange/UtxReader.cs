using System.Globalization;

namespace LocalizationKit.Markets.Exchange;

/// <summary>Reads UTX (Universal Terminology eXchange): comment lines with languages and columns, then one pair of terms a line.</summary>
internal sealed class UtxReader(string file, PackProblems problems)
{
    private static readonly string[] Source = ["src"];
    private static readonly string[] Target = ["tgt"];
    private static readonly string[] Status = ["term status", "tgt:term status", "status"];
    private static readonly string[] Id = ["concept id", "concept"];
    private static readonly string[] Note = ["comment", "note", "description"];

    private readonly Dictionary<string, int> _columns = new(StringComparer.OrdinalIgnoreCase) { ["src"] = 0, ["tgt"] = 1 };
    private string _source = "";
    private string _target = "";

    /// <summary>Returns whether a text is UTX.</summary>
    public static bool Recognizes(string text) => text.StartsWith("#UTX", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads the concepts of a file: rows that share an id, or without ids a source term, are one concept.</summary>
    /// <param name="text">The content.</param>
    /// <returns>The concepts.</returns>
    public List<Concept> Read(string text)
    {
        var concepts = new List<Concept>();
        var byKey = new Dictionary<string, Concept>(StringComparer.Ordinal);
        using var lines = new StringReader(text);
        for (var number = 1; lines.ReadLine() is { } line; number++)
        {
            if (line.StartsWith('#'))
            {
                ReadComment(line, number);
            }
            else if (!string.IsNullOrWhiteSpace(line))
            {
                ReadRow(line.Split('\t'), number, concepts, byKey);
            }
        }

        return concepts;
    }

    private void ReadComment(string line, int number)
    {
        if (line.StartsWith("#UTX", StringComparison.OrdinalIgnoreCase))
        {
            var pair = line.Split(';').Select(p => p.Trim().Split('/')).FirstOrDefault(p => p.Length == 2 && p.All(t => LanguageTag.TryParse(t, out _)));
            if (pair is null)
            {
                problems.Error("LK9104", file, number, "The first line names no languages.", "Begin the file with a line such as '#UTX 1.11; zh-Hans/en-US;'.");
                return;
            }

            (_source, _target) = (pair[0].Trim(), pair[1].Trim());
        }
        else if (line.StartsWith("#src", StringComparison.OrdinalIgnoreCase))
        {
            _columns.Clear();
            var names = line[1..].Split('\t');
            for (var i = 0; i < names.Length; i++)
            {
                _columns.TryAdd(names[i].Trim(), i);
            }
        }
    }

    private void ReadRow(string[] cells, int number, List<Concept> concepts, Dictionary<string, Concept> byKey)
    {
        string source = Cell(cells, Source), target = Cell(cells, Target);
        if (source.Length == 0 || target.Length == 0)
        {
            problems.Error("LK9108", file, number, $"The row has no {(source.Length == 0 ? "source" : "target")} term.", "Fill it, or take the row out.");
            return;
        }

        var id = Cell(cells, Id);
        if (!byKey.TryGetValue(id.Length > 0 ? "#" + id : source, out var concept))
        {
            concept = new Concept { Line = number, Id = id };
            byKey.Add(id.Length > 0 ? "#" + id : source, concept);
            concepts.Add(concept);
        }

        concept.Terms.Add(new ConceptTerm(_source, source, TermStatus.Admitted));
        concept.Terms.Add(new ConceptTerm(_target, target, StatusOf(Cell(cells, Status))));
        if (Cell(cells, Note) is { Length: > 0 } note)
        {
            concept.Notes.AddRange(note.Split(" // ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Except(concept.Notes));
        }
    }

    private string Cell(string[] cells, string[] names)
    {
        foreach (var name in names)
        {
            if (_columns.TryGetValue(name, out var index) && index < cells.Length)
            {
                return cells[index].Trim();
            }
        }

        return "";
    }

    private static TermStatus StatusOf(string text) => text.ToUpper(CultureInfo.InvariantCulture) switch
    {
        "APPROVED" => TermStatus.Preferred,
        "FORBIDDEN" or "REJECTED" => TermStatus.Deprecated,
        _ => TermStatus.Admitted,
    };
}
