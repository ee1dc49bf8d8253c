using System.Globalization;
using LocalizationKit.Facts;
using LocalizationKit.Facts.Characters;
using LocalizationKit.Mqm;
using LocalizationKit.Segments;

namespace LocalizationKit.Checks.DesignAndMarkup;

/// <summary>Finds characters that nobody sees and that break search, sorting or layout.</summary>
internal sealed class LK7007BannedCharacter : SegmentCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK7007", "banned-character", MqmCategory.Markup, Severity.Minor)
    {
        Summary = "The translation has invisible or private characters that the source does not have.",
        Explanation = """
            ## What it finds
            Zero-width characters, byte order marks, control characters, private-use characters and marks that change the writing
            direction, where the source has none of them. Zero-width joiners inside emoji and in scripts that need them are free.
            In the feed of a shop or a marketplace also the characters that it does not take in that field.

            ## Why it matters to a buyer
            A search for the product name fails, a price reads backwards, or an empty box appears.

            ## How to fix
            Delete the character.
            """,
        Examples =
        [
            CheckExample.Flag("zh-Hans>en", "不锈钢水壶", "Stainless\u2060 steel bottle", at: "\u2060"),
            CheckExample.Flag("zh-Hans>de", "现价", "Jetzt \u202E99,9 €", at: "\u202E"),
            CheckExample.Pass("zh-Hans>en", "全家👨‍👩‍👧可用", "For the whole family 👨‍👩‍👧"),
            CheckExample.Pass("zh-Hans>th", "保温杯", "แก้ว\u200Bเก็บความเย็น"),
        ],
    };

    /// <inheritdoc/>
    public override void Run(SegmentFacts facts, FindingCollector findings)
    {
        var text = facts.Target.Text;
        if (facts.Segment.Field.BannedCharacters is { } banned && text.IndexOfAny(banned.ToCharArray()) is var place and >= 0)
        {
            findings.Add($"The field does not take the character {text[place]}.", target: TextSpan.Of(text, place, 1));
        }

        var index = InvisibleCharacters.Find(text, 0, facts.Target);
        while (index >= 0)
        {
            if (!facts.Source.Text.Contains(text[index], StringComparison.Ordinal))
            {
                var code = ((int)text[index]).ToString("X4", CultureInfo.InvariantCulture);
                findings.Add($"The text holds the invisible character U+{code}.", target: TextSpan.Of(text, index, 1), suggestion: new Suggestion("", IsSafe: true));
                return;
            }

            index = InvisibleCharacters.Find(text, index + 1, facts.Target);
        }
    }
}
