using LocalizationKit.Batches;

namespace LocalizationKit.Fuzz;

/// <summary>Reads a batch and writes it back: a fault is a value, nothing throws, and without a new target every byte stays.</summary>
internal static class BatchTarget
{
    private const string Mark = "Ж9";

    public static void Run(byte[] content, IListingReader reader, ITargetRewriter rewriter)
    {
        var listings = Read(content, reader);
        if (!Write(content, rewriter, new TargetEdits()).AsSpan().SequenceEqual(content))
        {
            throw new InvalidOperationException("Without a new target the batch was not written back as it was.");
        }

        WriteMarked(content, listings, rewriter);
    }

    /// <summary>Reads the listings of a batch.</summary>
    public static List<Listing> Read(byte[] content, IListingReader reader)
    {
        var records = reader.ReadAsync(new MemoryStream(content), "fuzz").ToBlockingEnumerable().ToList();
        return [.. records.Where(static r => r.IsRead).Select(static r => r.Listing!)];
    }

    // A format may have no place for a target, and says so; anything else is a fault.
    private static void WriteMarked(byte[] content, List<Listing> listings, ITargetRewriter rewriter)
    {
        var edits = new TargetEdits();
        foreach (var listing in listings)
        {
            for (var i = 0; i < listing.Fields.Count; i++)
            {
                edits.Set(listing.Id, i, listing.Fields[i].Target + Mark);
            }
        }

        try
        {
            Write(content, rewriter, edits);
        }
        catch (InvalidDataException)
        {
            return;
        }
    }

    private static byte[] Write(byte[] content, ITargetRewriter rewriter, TargetEdits edits)
    {
        using var output = new MemoryStream();
        rewriter.RewriteAsync(new MemoryStream(content), output, edits).GetAwaiter().GetResult();
        return output.ToArray();
    }
}
