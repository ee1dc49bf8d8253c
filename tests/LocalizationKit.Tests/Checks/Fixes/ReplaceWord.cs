using LocalizationKit.Checks;
using LocalizationKit.Facts;
using LocalizationKit.Mqm;
using LocalizationKit.Segments;

namespace LocalizationKit.Tests.Checks.Fixes;

/// <summary>A check from outside that wants one word to be another one, and vouches for it.</summary>
internal sealed class ReplaceWord(string id, string word, string replacement, bool isSafe = true) : SegmentCheck
{
    public override CheckDescriptor Descriptor { get; } = new(id, "replace-word", MqmCategory.Spelling, Severity.Minor) { Summary = "", Explanation = "" };

    public override void Run(SegmentFacts facts, FindingCollector findings)
    {
        var text = facts.Target.Text;
        for (var i = text.IndexOf(word, StringComparison.Ordinal); i >= 0; i = text.IndexOf(word, i + word.Length, StringComparison.Ordinal))
        {
            findings.Add($"{word} should be {replacement}.", target: TextSpan.Of(text, i, word.Length), suggestion: new Suggestion(replacement, isSafe));
        }
    }
}
