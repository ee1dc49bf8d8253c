using System.Buffers;
using System.Text;

namespace LocalizationKit.Data;

/// <summary>Reads the tables that are compiled into the kit.</summary>
internal static class EmbeddedData
{
    private const byte Tab = (byte)'\t';

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
    public static IEnumerable<string[]> Rows(string name, IReadOnlyList<string> keys, int column = 0)
    {
        using var stream = Open(name);
        var length = (int)stream.Length;
        var buffer = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            stream.ReadExactly(buffer, 0, length);
            for (int start = 0, end; start < length; start = end + 1)
            {
                end = buffer.AsSpan(start, length - start).IndexOf((byte)'\n') is var found and >= 0 ? start + found : length;
                if (IsMeant(buffer.AsSpan(start, end - start), keys, column))
                {
                    yield return Encoding.UTF8.GetString(buffer, start, end - start).TrimEnd('\r').Split('\t');
                }
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Opens a file that is compiled into the kit.</summary>
    /// <param name="name">The path below the folder of the tables.</param>
    /// <returns>The file.</returns>
    public static Stream Open(string name) => typeof(EmbeddedData).Assembly.GetManifestResourceStream("LocalizationKit.Data." + name)
        ?? throw new InvalidOperationException($"The table {name} is not compiled into the kit.");

    private static bool IsMeant(ReadOnlySpan<byte> line, IReadOnlyList<string> keys, int column)
    {
        if (line.IsEmpty || line[0] is (byte)'#' or (byte)'\r')
        {
            return false;
        }

        for (; column > 0; column--)
        {
            line = line[(line.IndexOf(Tab) + 1)..];
        }

        var cell = line.IndexOf(Tab) is var end and >= 0 ? line[..end] : line;
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
