using LocalizationKit.Batches;
using LocalizationKit.Markets;

namespace LocalizationKit.Fuzz;

/// <summary>Reads a content as every form of glossary, and looks for its terms in a listing.</summary>
internal static class GlossaryTarget
{
    private static readonly string[] Files = ["a.tsv", "a.csv", "a.tbx"];

    public static void Run(byte[] content)
    {
        foreach (var file in Files)
        {
            var read = GlossaryReader.Read(new MemoryStream(content), file);
            if (read.Glossary.Entries is [{ Sources: [var source, ..] }, ..])
            {
                Match(read.Glossary, source);
            }
        }
    }

    private static void Match(Glossary glossary, string source)
    {
        var pipeline = new QualityPipelineBuilder().WithGlossary(glossary).Configure(static o => o.DefaultTargetLanguage = LanguageTag.Parse("de")).Build();
        var verdict = pipeline.Check(new Listing { Id = "fuzz", Fields = [new ListingField { Name = "text", Source = $"甲{source}乙", Target = source }] });
        if (verdict.Findings.FirstOrDefault(static f => f.Check.Id == "LK9010") is { } fault)
        {
            throw new InvalidOperationException(fault.Message);
        }
    }
}
