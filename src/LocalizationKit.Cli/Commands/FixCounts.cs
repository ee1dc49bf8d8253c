namespace LocalizationKit.Cli.Commands;

/// <summary>Counts what a fix run did. Not safe for several threads.</summary>
internal sealed class FixCounts
{
    public long Listings { get; set; }

    public long Mended { get; set; }

    public long Edits { get; set; }

    public long Remaining { get; set; }

    public long Unreadable { get; set; }

    /// <inheritdoc/>
    public override string ToString() =>
        $"{Edits} edits in {Mended} of {Listings} listings; {Remaining} findings remain" + (Unreadable > 0 ? $"; {Unreadable} records could not be read and stay as they are." : ".");
}
