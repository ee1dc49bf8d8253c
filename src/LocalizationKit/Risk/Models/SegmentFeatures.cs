using System.Buffers;
using LocalizationKit.Checks;
using LocalizationKit.Facts;
using LocalizationKit.Facts.CharacterModels;
using LocalizationKit.Facts.Lexicons;
using LocalizationKit.Facts.Numbers;
using LocalizationKit.Facts.Opinions;
using LocalizationKit.Mqm;

namespace LocalizationKit.Risk.Models;

/// <summary>Turns the facts and findings of a segment into the numbers a model reads. Training and judging share it.</summary>
internal static class SegmentFeatures
{
    /// <summary>The number of features.</summary>
    public const int Count = OpinionsStart + 16;

    /// <summary>The number of features, from the first, that hold for any pair of languages.</summary>
    public const int NeutralCount = 62;

    /// <summary>The index behind the last feature that rests on models of the two languages.</summary>
    public const int ModelsEnd = NeutralCount + 20;

    /// <summary>The index of the first feature that rests on translations by other engines.</summary>
    public const int OpinionsStart = ModelsEnd;

    /// <summary>The index of the sum of the n-grams' weights.</summary>
    public const int NgramFeature = ModelsEnd - 1;

    private static readonly SearchValues<char> AsciiLetters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    // How many of the target's units differ. All of them are read for it, which is dear where nothing else needs them.
    private const int VarietyFeature = NgramFeature - 1;

    /// <summary>Returns whether a feature depends on the source text alone.</summary>
    public static bool IsOfSource(int feature) => feature < 16 || feature is >= NeutralCount and < NeutralCount + 4 or NeutralCount + 8;

    /// <summary>Writes all features of a segment that are read.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="findings">The findings of the listing.</param>
    /// <param name="models">What is known of the two languages.</param>
    /// <param name="scorer">What reads the features.</param>
    /// <param name="buffers">The lists to work with.</param>
    /// <param name="values">Takes the features.</param>
    public static void Write(SegmentFacts facts, IReadOnlyList<Finding> findings, PairModels models, RiskScorer scorer, FeatureBuffers buffers, Span<float> values)
    {
        WriteNeutral(facts, findings, values);
        WriteModels(facts.Source.Text, facts.Target.Text, models, buffers, values, scorer.Reads(VarietyFeature));
        if (facts.Opinions is { } opinions)
        {
            WriteOpinions(opinions, values);
        }
    }

    /// <summary>Writes the features that hold for any pair of languages.</summary>
    public static void WriteNeutral(SegmentFacts facts, IReadOnlyList<Finding> findings, Span<float> values)
    {
        values.Fill(float.NaN);
        var row = new FeatureRow(values);
        TextShape source = TextShape.Of(facts.Source.Text), target = TextShape.Of(facts.Target.Text);
        int sourceQuantities = facts.Source.Quantities.Count, targetQuantities = facts.Target.Quantities.Count;
        WriteSource(ref row, facts, source, sourceQuantities);
        WriteTarget(ref row, facts, source, target);
        row.AddLog(targetQuantities);
        row.Add(targetQuantities - sourceQuantities);
        row.AddShare(Copied(facts), Math.Max(1, source.LatinLetters));
        WriteFindings(ref row, facts, findings);
    }

    /// <summary>Writes the features that rest on models of the two languages.</summary>
    public static void WriteModels(string source, string target, PairModels models, FeatureBuffers buffers, Span<float> values) => WriteModels(source, target, models, buffers, values, readsVariety: true);

    private static void WriteModels(string source, string target, PairModels models, FeatureBuffers buffers, Span<float> values, bool readsVariety)
    {
        buffers.Read(source, target);
        var row = new FeatureRow(values);
        row.SkipTo(NeutralCount);
        WriteModels(ref row, source, target, models, buffers, readsVariety);
    }

    private static void WriteSource(ref FeatureRow row, SegmentFacts facts, in TextShape shape, int quantities)
    {
        var length = facts.Source.Text.Length;
        row.AddLog(shape.Unspaced + (3 * shape.Words));
        row.AddLog(facts.Source.WordCount);
        row.AddLog(shape.Commas);
        row.AddLog(shape.Ends + shape.Exclamations);
        row.AddLog(shape.LongestClause);
        row.AddShare(shape.Commas, length);
        row.AddShare(shape.LatinLetters, length);
        row.AddShare(shape.Digits, length);
        row.AddLog(shape.Quotes);
        row.AddLog(shape.Brackets);
        row.AddLog(shape.Dashes);
        row.AddLog(shape.Others);
        row.AddLog(shape.Exclamations);
        row.Add(shape.EndsWithMark ? 1 : 0);
        row.AddLog(quantities);
        row.AddLog(facts.Terms.Count);
    }

    private static void WriteTarget(ref FeatureRow row, SegmentFacts facts, in TextShape source, in TextShape target)
    {
        var length = facts.Target.Text.Length;
        float sourceSize = source.Unspaced + (3 * source.Words) + source.Digits, targetSize = target.Unspaced + (3 * target.Words) + target.Digits;
        row.Add(MathF.Log((1 + targetSize) / (1 + sourceSize)));
        row.Add(MathF.Log((1f + length) / (1 + facts.Source.Text.Length)));
        row.AddShare(target.LatinLetters, Math.Max(1, target.Words));
        row.AddShare(target.Capitalised, target.Words);
        row.AddLog(target.Capitalised);
        row.AddShare(target.Digits - source.Digits, Math.Max(1, source.Digits));
        row.Add(target.Commas - source.Commas);
        row.Add(target.Ends + target.Exclamations - source.Ends - source.Exclamations);
        row.Add(target.Quotes - source.Quotes);
        row.Add(target.Brackets - source.Brackets);
        row.Add(target.Dashes - source.Dashes);
        row.Add(target.Exclamations - source.Exclamations);
        row.Add((target.EndsWithMark ? 1 : 0) - (source.EndsWithMark ? 1 : 0));
        row.AddLog(target.CurlyQuotes);
        row.AddLog(target.LongestClause);
        row.AddShare(target.Commas, length);
        row.AddShare(target.Others, length);
        row.AddShare(target.Unspaced, length);
    }

    private static float Copied(SegmentFacts facts)
    {
        var copied = 0;
        ReadOnlySpan<char> text = facts.Source.Text, target = facts.Target.Text;
        while (text.IndexOfAny(AsciiLetters) is var start and >= 0)
        {
            text = text[start..];
            var length = text.IndexOfAnyExcept(AsciiLetters) is var end and >= 0 ? end : text.Length;
            if (length > 1 && target.Contains(text[..length], StringComparison.OrdinalIgnoreCase))
            {
                copied += length;
            }

            text = text[length..];
        }

        return copied;
    }

    private const int OwnFamily = 11;

    private static void WriteFindings(ref FeatureRow row, SegmentFacts facts, IReadOnlyList<Finding> findings)
    {
        Span<int> families = stackalloc int[OwnFamily + 1];
        families.Clear();
        int minor = 0, major = 0, critical = 0;
        for (var i = 0; i < findings.Count; i++)
        {
            var finding = findings[i];
            if (finding.FieldIndex != facts.Segment.FieldIndex)
            {
                continue;
            }

            minor += finding.Severity == Severity.Minor ? 1 : 0;
            major += finding.Severity == Severity.Major ? 1 : 0;
            critical += finding.Severity == Severity.Critical ? 1 : 0;
            families[FamilyOf(finding.Check.Id)]++;
        }

        row.Add(minor);
        row.Add(major);
        row.Add(critical);
        foreach (var family in families)
        {
            row.Add(family);
        }

        var unmatched = 0;
        var differences = facts.QuantityDifferences;
        for (var i = 0; i < differences.Count; i++)
        {
            var difference = differences[i];
            unmatched += difference.Source is null || difference.Target is null ? 1 : 2;
        }

        row.Add(unmatched);
    }

    // A check of a user's own has an id of any form.
    private static int FamilyOf(string id) => id.Length < 4 || !id.StartsWith("LK", StringComparison.Ordinal) ? OwnFamily : id.AsSpan(2, 2) switch
    {
        "10" => 0,
        "20" => 1,
        "21" => 2,
        "22" => 3,
        "23" => 4,
        "24" => 5,
        "25" => 6,
        "30" => 7,
        "40" => 8,
        "50" => 9,
        "60" => 10,
        _ => OwnFamily,
    };

    private static void WriteModels(ref FeatureRow row, string source, string target, PairModels models, FeatureBuffers buffers, bool readsVariety)
    {
        WriteFit(ref row, models.Source, source);
        WriteFit(ref row, models.Target, target);
        WriteCoverage(ref row, models.Forward, buffers, isForward: true);
        WriteCoverage(ref row, models.Backward, buffers, isForward: false);
        if (readsVariety)
        {
            row.AddShare(buffers.TargetKeys.Count, buffers.Target.Count);
        }
        else
        {
            row.SkipTo(NgramFeature);
        }

        row.Add(models.Ngrams is { } ngrams ? ngrams.Sum(buffers.Hash()) : float.NaN);
    }

    /// <summary>Writes the features that rest on translations by other engines.</summary>
    public static void WriteOpinions(EngineOpinions opinions, Span<float> values)
    {
        var row = new FeatureRow(values);
        row.SkipTo(OpinionsStart);
        var mean = opinions.Agreements.Average();
        row.Add(opinions.Candidates.Count);
        row.Add(mean);
        row.Add(opinions.Agreements.Max());
        row.Add(opinions.Agreements.Min());
        row.Add(opinions.Among);
        row.Add(mean - opinions.Among);
        row.Add(MathF.Log(opinions.LengthRatio));
        row.Add(MathF.Abs(MathF.Log(opinions.LengthRatio)));
        row.Add(opinions.NumberAgreement);
        row.Add(MathF.Log(1 + (opinions.Length * (1 - mean))));
        row.Add(MathF.Log(1 + opinions.Length) * mean);
        row.Add(mean * mean);
        row.Add(MathF.Log(1 + (opinions.Length / opinions.LengthRatio)));
        row.AddLog(opinions.Words.Own);
        row.AddLog(opinions.Words.Missing);
        row.AddShare(opinions.Words.Own, Math.Max(1, opinions.Words.All));
    }

    private static void WriteFit(ref FeatureRow row, CharacterModel? model, string text)
    {
        if (model is null)
        {
            row.SkipTo(row.Count + 4);
            return;
        }

        var fit = model.Measure(text);
        row.Add(fit.Mean);
        row.Add(fit.Worst);
        row.Add(fit.Depth);
        row.Add(fit.Sum);
    }

    private static void WriteCoverage(ref FeatureRow row, BilingualLexicon? lexicon, FeatureBuffers buffers, bool isForward)
    {
        if (lexicon is null)
        {
            row.SkipTo(row.Count + 5);
            return;
        }

        var fit = isForward ? LexiconCoverage.Measure(lexicon, buffers.Source, buffers.TargetKeys) : LexiconCoverage.Measure(lexicon, buffers.Target, buffers.SourceKeys);
        row.Add(fit.Known);
        row.Add(fit.Mean);
        row.Add(fit.Missing);
        row.Add(fit.Worst);
        row.Add(fit.Log);
    }
}
