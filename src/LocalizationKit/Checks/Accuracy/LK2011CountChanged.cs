using LocalizationKit.Facts;
using LocalizationKit.Facts.Numbers;
using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.Accuracy;

/// <summary>Finds numbers of pieces that differ.</summary>
internal sealed class LK2011CountChanged : SegmentCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK2011", "count-changed", MqmCategory.Mistranslation, Severity.Major)
    {
        Summary = "The number of pieces, packs or persons differs.",
        Explanation = """
            ## What it finds
            A number with a counting word (件, 双, 個, pieces, Pack) that is another one in the translation. A pair counts as two pieces,
            a dozen as twelve. What a set or a pack holds (三件套, Four-piece set) is judged in words too.

            ## Why it matters to a buyer
            The buyer expects ten and gets five.

            ## How to fix
            Put the number of the source in.
            """,
        Examples =
        [
            CheckExample.Flag("zh-Hans>ja", "5双装袜子", "10足組ソックス", at: "10足組"),
            CheckExample.Flag("zh-Hans>en", "50个装衣架", "Hangers, 40-pack", at: "40-pack"),
            CheckExample.Flag("zh-Hans>de", "枕套2个", "4 Stück Kissenbezüge", at: "4 Stück"),
            CheckExample.Flag("zh-Hans>en", "四件套床品", "Three-piece bedding set", at: "Three-piece"),
            CheckExample.Flag("zh-Hans>en", "8双装船袜", "No-show socks, 8 pieces", at: "8 pieces"),
            CheckExample.Pass("zh-Hans>en", "四件套床品", "Four-piece bedding set"),
            CheckExample.Pass("zh-Hans>ja", "5双装袜子", "5足組ソックス"),
            CheckExample.Pass("zh-Hans>en", "50个装衣架", "Hangers, pack of 50"),
            CheckExample.Pass("zh-Hans>en", "6双装", "12 pieces (6 pairs)"),
        ],
    };

    /// <inheritdoc/>
    public override void Run(SegmentFacts facts, FindingCollector findings) =>
        QuantityFindings.Add(facts, findings, QuantityDifferenceKind.Count, static d => $"The source says {QuantityFindings.Read(d.Source!)}, but the translation says {QuantityFindings.Read(d.Target!)}.", QuantityFindings.Grade);
}
