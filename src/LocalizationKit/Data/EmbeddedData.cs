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

    /// <summary>Opens a file that is compiled into the kit.</summary>
    /// <param name="name">The path below the folder of the tables.</param>
    /// <returns>The file.</returns>
    public static Stream Open(string name) => typeof(EmbeddedData).Assembly.GetManifestResourceStream("LocalizationKit.Data." + name)
        ?? throw new InvalidOperationException($"The table {name} is not compiled into the kit.");
}
