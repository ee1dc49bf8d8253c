using System.Diagnostics;
using System.Globalization;
using LocalizationKit.Batches;
using LocalizationKit.Markets;

namespace LocalizationKit.Benchmarks;

/// <summary>Judges a corpus in process, one listing after the other, and says how many a second: what <c>benchmarks/compare_inprocess.py</c> holds beside Translate Toolkit.</summary>
internal static class Throughput
{
    /// <summary>Runs <c>throughput CORPUS.jsonl [GLOSSARY] [ROUNDS]</c>.</summary>
    /// <param name="arguments">The arguments behind the word.</param>
    public static async Task RunAsync(string[] arguments)
    {
        var listings = new List<Listing>();
        await using (var corpus = File.OpenRead(arguments[0]))
        {
            await foreach (var record in new JsonLinesListingReader().ReadAsync(corpus, null))
            {
                listings.Add(record.Listing ?? throw new InvalidDataException(record.Problem!.Message));
            }
        }

        var builder = new QualityPipelineBuilder();
        if (arguments.Length > 1 && arguments[1].Length > 0)
        {
            await using var glossary = File.OpenRead(arguments[1]);
            builder.WithGlossary(GlossaryReader.Read(glossary, arguments[1]).Glossary);
        }

        var pipeline = builder.Build();
        var rounds = arguments.Length > 2 ? int.Parse(arguments[2], CultureInfo.InvariantCulture) : 5;
        var seconds = new List<double>();
        for (var round = 0; round <= rounds; round++)
        {
            seconds.Add(Measure(pipeline, listings));
        }

        // The first round compiles.
        var median = seconds.Skip(1).Order().ElementAt(rounds / 2);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $$"""{"segments":{{listings.Count}},"seconds":{{median:F3}},"segmentsPerSecond":{{listings.Count / median:F0}}}"""));
    }

    // Processor time, for other programs run beside this one; the collector's threads are counted, too.
    private static double Measure(QualityPipeline pipeline, List<Listing> listings)
    {
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        foreach (var listing in listings)
        {
            pipeline.Check(listing);
        }

        process.Refresh();
        return (process.TotalProcessorTime - before).TotalSeconds;
    }
}
