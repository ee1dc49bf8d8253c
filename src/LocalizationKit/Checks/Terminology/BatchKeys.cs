using LocalizationKit.Facts;

namespace LocalizationKit.Checks.Terminology;

/// <summary>What the comparisons of a batch have in common.</summary>
internal static class BatchKeys
{
    /// <summary>How many texts of a batch are remembered.</summary>
    public const int Capacity = 1_000_000;

    /// <summary>Hashes the texts of a listing.</summary>
    public static void Prepare(ListingFacts facts)
    {
        foreach (var segment in facts.Segments)
        {
            if (segment.IsComparable)
            {
                _ = segment.Key;
            }
        }
    }

    /// <summary>Returns how an earlier record is called in a message.</summary>
    public static string Name(string id, ListingFacts facts) => id == facts.Listing.Id ? "another field of this record" : $"record {id}";
}
