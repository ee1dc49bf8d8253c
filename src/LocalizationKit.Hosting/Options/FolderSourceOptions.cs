namespace LocalizationKit.Hosting.Options;

/// <summary>Says which folder is watched for batches.</summary>
public sealed class FolderSourceOptions
{
    /// <summary>Gets or sets the folder that holds <c>inbox</c>, <c>done</c> and <c>failed</c>; null for none.</summary>
    public string? Path { get; set; }

    /// <summary>Gets or sets how long a file must stay unchanged before it is taken, 0 to 3,600,000 milliseconds. Default 2000.</summary>
    public int SettleMilliseconds { get; set; } = 2000;
}
