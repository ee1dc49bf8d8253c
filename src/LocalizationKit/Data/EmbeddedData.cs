using System.Text;

namespace LocalizationKit.Data;

/// <summary>Reads the tables that are compiled into the kit.</summary>
internal static class EmbeddedData
{
    /// <summary>Reads the rows of a tab-separated table; blank lines and lines that begin with <c>#</c> are left out.</summary>
    /// <param name="name">The path below the folder of the tables, e.g. <c>units.tsv</c>.</param>
    /// <returns>The cells of each row.</returns>
    public static IEnumerable<string[]> Rows(string name)
    {
        using var stream = Open(name);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split('\t');
            }
        }
    }

    /// <summary>Reads the rows that are meant for some languages. A run needs two or three of thirty languages, so rows of others are not even decoded.</summary>
    /// <param name="name">The path below the folder of the tables.</param>
    /// <param name="keys">The languages, in ASCII.</param>
    /// <param name="column">The cell that names the languages of the row, with commas between them.</param>
    /// <returns>The cells of each row, in the order of the table.</returns>
    public static List<string[]> Rows(string name, IReadOnlyList<string> keys, int column = 0)
    {
        var rows = new List<string[]>();
        foreach (var line in Lines(name))
        {
            if (IsMeant(line, keys, column))
            {
                rows.Add(Encoding.UTF8.GetString(line).Split('\t'));
            }
        }

        return rows;
    }

    /// <summary>Returns the lines of a table where they lie in the program.</summary>
    /// <param name="name">The path below the folder of the tables.</param>
    /// <returns>The lines, in UTF-8.</returns>
    public static TableBytes Lines(string name) => new(Bytes(name));

    /// <summary>Returns a file where it lies in the program. The memory is that of the assembly, which stays as long as this code does, and does not move.</summary>
    /// <param name="name">The path below the folder of the tables.</param>
    /// <returns>The content.</returns>
    public static ReadOnlySpan<byte> Bytes(string name) => TryBytes(name, out var content) ? content : throw NotThere(name);

    /// <summary>Looks for a file where it lies in the program.</summary>
    /// <param name="name">The path below the folder of the tables.</param>
    /// <param name="content">The content; its memory stays and does not move.</param>
    /// <returns>Whether there is such a file.</returns>
    public static unsafe bool TryBytes(string name, out ReadOnlySpan<byte> content)
    {
        using var stream = (UnmanagedMemoryStream?)Find(name);
        content = stream is null ? default : new ReadOnlySpan<byte>(stream.PositionPointer, checked((int)stream.Length));
        return stream is not null;
    }

    /// <summary>Opens a file that is compiled into the kit.</summary>
    /// <param name="name">The path below the folder of the tables.</param>
    /// <returns>The file.</returns>
    public static Stream Open(string name) => Find(name) ?? throw NotThere(name);

    private static Stream? Find(string name) => typeof(EmbeddedData).Assembly.GetManifestResourceStream("LocalizationKit.Data." + name);

    private static InvalidOperationException NotThere(string name) => new($"The table {name} is not compiled into the kit.");

    private static bool IsMeant(ReadOnlySpan<byte> line, IReadOnlyList<string> keys, int column)
    {
        for (; column > 0; column--)
        {
            TableBytes.Cut(ref line);
        }

        var cell = TableBytes.Cut(ref line);
        while (true)
        {
            var comma = cell.IndexOf((byte)',');
            if (IsOneOf(comma < 0 ? cell : cell[..comma], keys))
            {
                return true;
            }

            if (comma < 0)
            {
                return false;
            }

            cell = cell[(comma + 1)..];
        }
    }

    private static bool IsOneOf(ReadOnlySpan<byte> language, IReadOnlyList<string> keys)
    {
        for (var i = 0; i < keys.Count; i++)
        {
            if (Ascii.Equals(language, keys[i]))
            {
                return true;
            }
        }

        return false;
    }
}
