using LocalizationKit.Facts;
using LocalizationKit.Facts.Characters;
using LocalizationKit.Mqm;
using LocalizationKit.Segments;

namespace LocalizationKit.Checks.LinguisticConventions;

/// <summary>Finds texts that end with another kind of mark than their source.</summary>
internal sealed class LK3006EndPunctuation : SegmentCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK3006", "end-punctuation", MqmCategory.Punctuation, Severity.Minor)
    {
        Summary = "Source and translation end with different marks.",
        Explanation = """
            ## What it finds
            A translation that ends with a question mark, exclamation mark, colon, semicolon, ellipsis or full stop where the source
            ends otherwise. The marks of a script stand for one another (。 and .). Chinese and Japanese copy uses marks more freely
            than others, so from these languages only a question that became a statement is reported.

            ## Why it matters to a buyer
            A question that became a statement says something else; a lost colon hides that a list follows.

            ## How to fix
            End the text as the source does, with the mark of the target language.
            """,
        Examples =
        [
            CheckExample.Flag("zh-Hans>en", "需要尺码建议吗？", "You need sizing advice.", at: "."),
            CheckExample.Flag("en>de", "In the box:", "Lieferumfang", at: "g"),
            CheckExample.Flag("en>es", "Machine washable.", "Lavable a máquina!", at: "!"),
            CheckExample.Pass("en>ja", "Machine washable.", "洗濯機で洗えます。"),
            CheckExample.Pass("en>fr", "In the box:", "Contenu :"),
            CheckExample.Pass("zh-Hans>en", "超级好用！", "Works really well."),
        ],
    };

    /// <inheritdoc/>
    public override void Run(SegmentFacts facts, FindingCollector findings)
    {
        var (wanted, place) = EndMarks.Of(facts.Source);
        var (actual, index) = EndMarks.Of(facts.Target);
        if (wanted == actual || index < 0 || place < 0 || IsTolerated(facts, wanted, actual))
        {
            return;
        }

        var source = TextSpan.Of(facts.Source.Text, place, 1);
        var target = TextSpan.Of(facts.Target.Text, index, 1);
        findings.Add($"The source ends with {Name(wanted, source)}, the translation with {Name(actual, target)}.", source, target);
    }

    private static bool IsTolerated(SegmentFacts facts, EndMark wanted, EndMark actual)
    {
        var (source, target) = (facts.Source.Language, facts.Target.Language);
        var isAsking = wanted is EndMark.Question or EndMark.Interrobang;
        var asks = actual is EndMark.Question or EndMark.Interrobang;
        var isSoftened = wanted == EndMark.Exclamation && actual == EndMark.Stop;
        if ((source.UsesHan && (!isAsking || asks)) || (target.UsesHan && ((isAsking && asks) || isSoftened)))
        {
            return true;
        }

        // Thai and Lao write no full stop, Japanese asks with か。, and titles of unspaced languages go without a stop.
        var noStop = target.Language is "th" or "lo" || source.Language is "th" or "lo";
        return (noStop && (wanted is EndMark.Stop || actual is EndMark.Stop || wanted is EndMark.Question))
            || (wanted == EndMark.Question && target.Language == "ja" && EndsWithKa(facts.Target.Text))
            || (actual == EndMark.Question && source.Language == "ja" && EndsWithKa(facts.Source.Text))
            || IsAbbreviation(facts.Source.Text) || IsAbbreviation(facts.Target.Text);
    }

    private static bool EndsWithKa(string text)
    {
        var end = text.AsSpan().TrimEnd("。．.!！ \n」』）");
        return end.Length > 0 && end[^1] is 'か' or 'の' or 'ね';
    }

    private static bool IsAbbreviation(string text)
    {
        var word = text.AsSpan().TrimEnd();
        word = word[(word.LastIndexOfAny(" \n") + 1)..];
        return word is "etc." or "usw." or "Ltd." or "Inc." or "Co." or "pcs." or "ecc." or "etc" or "approx." or "dll." or "v.v." or "ฯลฯ";
    }

    private static string Name(EndMark mark, TextSpan at) => mark == EndMark.None ? "no mark" : $"“{at.Text}”";
}
