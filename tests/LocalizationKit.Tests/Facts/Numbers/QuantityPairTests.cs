using LocalizationKit.TestSupport;

namespace LocalizationKit.Tests.Facts.Numbers;

/// <summary>Compares good translations and planted faults in every target language.</summary>
public sealed class QuantityPairTests
{
    private static readonly string File = Path.Combine(RepositoryRoot.Path, "tests", "LocalizationKit.Tests", "Facts", "Numbers", "quantity-pairs.tsv");

    public static TheoryData<string, bool, string, string> Pairs
    {
        get
        {
            var pairs = new TheoryData<string, bool, string, string>();
            foreach (var row in System.IO.File.ReadLines(File).Where(static l => l.Length > 0 && l[0] != '#').Select(static l => l.Split('\t')))
            {
                pairs.Add(row[0], row[1] == "same", row[2], row[3]);
            }

            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Compare_Pair_DiffersWhereAFaultIsPlanted(string language, bool isSame, string source, string target)
    {
        var differences = SegmentOf.Facts(language, source, target).QuantityDifferences;

        Assert.Equal((isSame, source, target), (differences.Count == 0, source, target));
    }
}
