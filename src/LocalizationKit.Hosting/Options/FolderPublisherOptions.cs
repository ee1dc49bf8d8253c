namespace LocalizationKit.Hosting.Options;

/// <summary>Says which folder takes releases.</summary>
public sealed class FolderPublisherOptions
{
    /// <summary>Gets or sets the folder; one file for each release appears in it; null for none.</summary>
    public string? Path { get; set; }
}
