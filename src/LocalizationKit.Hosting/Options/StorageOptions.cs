namespace LocalizationKit.Hosting.Options;

/// <summary>Says where the ledger is kept.</summary>
public sealed class StorageOptions
{
    /// <summary>Gets or sets the kind: <c>sqlite</c>, or <c>postgresql</c> where the host has that package. Default <c>sqlite</c>.</summary>
    public string Kind { get; set; } = "sqlite";

    /// <summary>Gets or sets the SQLite file; its folder is made. Default <c>data/localizationkit.db</c>.</summary>
    public string Path { get; set; } = System.IO.Path.Combine("data", "localizationkit.db");

    /// <summary>Gets or sets the connection string of the PostgreSQL database.</summary>
    public string? ConnectionString { get; set; }
}
