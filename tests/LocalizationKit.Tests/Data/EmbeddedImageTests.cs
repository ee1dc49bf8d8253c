using LocalizationKit.Facts.Terms;
using LocalizationKit.Risk.Models;
using LocalizationKit.TestSupport;

namespace LocalizationKit.Tests.Data;

/// <summary>Holds the images that the kit carries beside the tables they are made of.</summary>
public sealed class EmbeddedImageTests
{
    [Fact]
    public void HanWords_AreThoseOfTheTable() => AssertCurrent("han-words.bin", WordCostsImage.Of(File.ReadAllBytes(PathOf("han-words.tsv")), HanWords.TotalBits));

    [Fact]
    public void Risk_IsTheModelBesideIt()
    {
        using var packed = File.OpenRead(PathOf("risk.model"));
        using var image = new MemoryStream();
        RiskModelImage.Write(image, RiskModelFile.Read(packed));
        AssertCurrent("risk.bin", image.ToArray());
    }

    private static void AssertCurrent(string name, byte[] expected)
    {
        if (Environment.GetEnvironmentVariable("LOCALIZATIONKIT_WRITE_TABLES") == "1")
        {
            File.WriteAllBytes(PathOf(name), expected);
        }

        // The file, not what is compiled in: right behind writing, the two differ.
        Assert.True(File.Exists(PathOf(name)) && expected.AsSpan().SequenceEqual(File.ReadAllBytes(PathOf(name))), $"{name} is out of date: run eng/tables.sh.");
    }

    private static string PathOf(string name) => RepositoryRoot.Combine("src", "LocalizationKit", "Data", name);
}
