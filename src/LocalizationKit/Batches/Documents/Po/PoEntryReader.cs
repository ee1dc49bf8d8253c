namespace LocalizationKit.Batches.Documents.Po;

/// <summary>Cuts a PO file into entries. Holds one at a time.</summary>
internal sealed class PoEntryReader(DocumentText text)
{
    private readonly PoSyntax _syntax = new(text.Encoding.Encoding);
    private (long Start, string Line)? _next;
    private PoEntry? _entry;
    private TextMap? _open;
    private Action<string>? _finish;

    /// <summary>Reads the next entry.</summary>
    /// <returns>The entry, broken or not; null at the end.</returns>
    public PoEntry? Read()
    {
        _entry = null;
        while ((_next ?? ReadLine()) is var (start, line))
        {
            _next = null;
            var content = line.Trim();
            if (content.Length == 0)
            {
                if (_entry is not null)
                {
                    return Finish();
                }

                continue;
            }

            if (_entry is { Translations.Count: > 0 } && StartsEntry(content))
            {
                _next = (start, line);
                return Finish();
            }

            _entry ??= new PoEntry(start);
            Take(_entry, content, start + line.Length - line.TrimStart().Length);
            if (_entry.Fault is not null)
            {
                SkipToBlankLine();
                return Finish();
            }
        }

        return _entry is null ? null : Finish();
    }

    private static bool StartsEntry(string line) =>
        line[0] == '#' || line.StartsWith("msgctxt", StringComparison.Ordinal) || (line.StartsWith("msgid", StringComparison.Ordinal) && !line.StartsWith("msgid_plural", StringComparison.Ordinal));

    private (long Start, string Line)? ReadLine()
    {
        var start = text.Position;
        return text.ReadLine() is { } line ? (start, line) : null;
    }

    private void SkipToBlankLine()
    {
        while (ReadLine() is { } next && !string.IsNullOrWhiteSpace(next.Line))
        {
        }
    }

    private PoEntry Finish()
    {
        Close();
        var entry = _entry!;
        entry.Line = entry.Line == 0 ? text.LineOf(entry.Start) : entry.Line;
        if (entry.Fault is null && entry.Id is not null && entry.Translations.Count == 0)
        {
            entry.Fault = new PoFault("LK9013", "the entry has a msgid and no msgstr", entry.Line, 1);
        }

        return entry;
    }

    private void Close()
    {
        if (_open is not null)
        {
            _finish?.Invoke(_open.Text);
            (_open, _finish) = (null, null);
        }
    }

    private void Take(PoEntry entry, string line, long offset)
    {
        if (line[0] == '#')
        {
            Comment(entry, line);
            return;
        }

        entry.Line = entry.Line == 0 ? text.LineOf(offset) : entry.Line;
        if (line[0] == '"')
        {
            Quoted(entry, line, offset);
            return;
        }

        Close();
        var quote = line.IndexOf('"', StringComparison.Ordinal);
        var keyword = (quote < 0 ? line : line[..quote]).TrimEnd();
        _open = new TextMap(offset + quote + 1, _syntax);
        _finish = keyword switch
        {
            "msgctxt" => value => entry.Context = value,
            "msgid" => value => entry.Id = value,
            "msgid_plural" => value => entry.Plural = value,
            _ when keyword == "msgstr" || (keyword.StartsWith("msgstr[", StringComparison.Ordinal) && keyword.EndsWith(']')) => Translation(entry, _open),
            _ => null,
        };
        if (_finish is null || quote < 0)
        {
            _open = null;
            Fail(entry, $"'{Shorten(keyword)}' is no keyword of PO with a text in quotes behind it", offset);
            return;
        }

        Quoted(entry, line[quote..], offset + quote);
    }

    // Added at once, so that what follows is known to be another entry.
    private static Action<string> Translation(PoEntry entry, TextMap map)
    {
        entry.Translations.Add(map);
        return static _ => { };
    }

    private void Quoted(PoEntry entry, string line, long offset)
    {
        if (_open is null)
        {
            Fail(entry, "a text in quotes belongs to no keyword", offset);
            return;
        }

        var end = 1;
        while (end < line.Length && line[end] != '"')
        {
            end += line[end] == '\\' ? 2 : 1;
        }

        if (end != line.Length - 1)
        {
            Fail(entry, end >= line.Length ? "the quote is never closed" : "something follows the closing quote; write \\\" for a quote within the text", offset + Math.Min(end, line.Length - 1));
            return;
        }

        if (line.IndexOf(DocumentEncoding.InvalidByte, StringComparison.Ordinal) is var invalid and >= 0)
        {
            Fail(entry, "the bytes are no character of the file's encoding; declare the charset it has in its header", offset + invalid, "LK9007");
            return;
        }

        PoSyntax.Read(line.AsSpan(1, end - 1), offset + 1, _open);
    }

    private static void Comment(PoEntry entry, string line)
    {
        var content = line.Length > 2 ? line[2..].Trim() : "";
        switch (line.Length > 1 ? line[1] : ' ')
        {
            case ',':
                entry.Flags.UnionWith(content.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
                break;
            case ':':
                entry.References.Add(content);
                break;
            case '.' or ' ' when content.Length > 0:
                entry.Notes.Add(content);
                break;
            default:
                break;
        }
    }

    private void Fail(PoEntry entry, string message, long offset, string checkId = "LK9013") =>
        entry.Fault ??= new PoFault(checkId, message, text.LineOf(offset), text.ColumnOf(offset));

    private static string Shorten(string value) => value.Length <= 30 ? value : value[..30] + "…";
}
