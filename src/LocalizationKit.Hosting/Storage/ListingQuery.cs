namespace LocalizationKit.Hosting.Storage;

/// <summary>Says which listings are asked for. What is null does not matter.</summary>
public sealed record ListingQuery
{
    /// <summary>Gets the state.</summary>
    public ListingState? State { get; init; }

    /// <summary>Gets the verdict as results name it.</summary>
    public string? Verdict { get; init; }

    /// <summary>Gets the market.</summary>
    public string? Market { get; init; }

    /// <summary>Gets the vertical.</summary>
    public string? Vertical { get; init; }

    /// <summary>Gets the id of a check that found something.</summary>
    public string? Check { get; init; }

    /// <summary>Gets the cursor that the page before gave.</summary>
    public string? Cursor { get; init; }

    /// <summary>Gets how many are wanted, 1 to 500.</summary>
    public int Limit { get; init; } = 50;

    /// <summary>Gets whether record and result are wanted too; otherwise they are null.</summary>
    public bool IncludesText { get; init; }
}
