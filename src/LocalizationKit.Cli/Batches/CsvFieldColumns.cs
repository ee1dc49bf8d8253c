namespace LocalizationKit.Cli.Batches;

/// <summary>Holds where a field stands in a row that holds several.</summary>
/// <param name="Name">The name of the field.</param>
/// <param name="Source">The column of the source text.</param>
/// <param name="Target">The column of the target text; -1 for none.</param>
/// <param name="MaxLength">The column of the length limit; -1 for none.</param>
internal sealed record CsvFieldColumns(string Name, int Source, int Target, int MaxLength)
{
    /// <summary>Gets the columns that are there.</summary>
    public IEnumerable<int> All => new[] { Source, Target, MaxLength }.Where(c => c >= 0);
}
