namespace LocalizationKit.Worker.Security;

/// <summary>Names what a key may do.</summary>
internal static class Roles
{
    /// <summary>Hand listings in and read what became of them.</summary>
    public const string Submit = "submit";

    /// <summary>Read, decide, and use the board.</summary>
    public const string Review = "review";

    /// <summary>Erase, retry, export; everything else too.</summary>
    public const string Admin = "admin";

    public static IReadOnlyList<string> All { get; } = [Submit, Review, Admin];
}
