using LocalizationKit.Facts;
using LocalizationKit.Facts.Terms;
using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.Terminology;

/// <summary>Finds words of several senses that are rendered in a sense not meant here.</summary>
internal sealed class LK1004WrongSense : SegmentCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK1004", "wrong-sense", MqmCategory.Terminology, Severity.Major)
    {
        Summary = "A word of several senses is rendered in a sense that the vertical or the context rules out.",
        Explanation = """
            ## What it finds
            A source word that the glossary has in several senses, told apart by vertical, field or words of the context (`when`), of which the target has
            a rendering of another sense than the one meant, and none of the sense meant. Major where a cue speaks for the sense meant, otherwise minor.
            Where several senses are possible, where the rendering is a shorter or longer form of a right one, and where another term of the source accounts
            for it, the check says nothing.

            ## Why it matters to a buyer
            气垫 is a foundation in a beauty shop and an air cushion in a shoe; 镜头 is no mirror. The buyer gets a page about something else.

            ## How to fix
            Use the rendering of the sense meant. If the other one is right here too, admit it, or make the cues of the two entries more exact.
            """,
        Examples =
        [
            CheckExample.Flag("zh-Hans>en", "水光气垫 SPF50，持妆粉底", "Dewy air cushion SPF50, long-wear base", at: "air cushion") with { Senses = [("气垫", "cushion foundation", "粉底|妆"), ("气垫", "air cushion", "鞋|床")] },
            CheckExample.Flag("zh-Hans>ja", "单反镜头，光圈大", "一眼レフ用の鏡、明るい絞り", at: "鏡") with { Senses = [("镜头", "レンズ", "光圈|相机"), ("镜头", "鏡", "化妆")] },
            CheckExample.Pass("zh-Hans>en", "水光气垫 SPF50，持妆粉底", "Dewy cushion foundation SPF50, long-wear base") with { Senses = [("气垫", "cushion foundation", "粉底|妆"), ("气垫", "air cushion", "鞋|床")] },
            CheckExample.Pass("zh-Hans>en", "气垫跑步鞋，妆点夏天", "Air cushion running shoes for summer") with { Senses = [("气垫", "cushion foundation", "粉底|妆"), ("气垫", "air cushion", "鞋|床")] },
        ],
    };

    /// <inheritdoc/>
    public override void Run(SegmentFacts facts, FindingCollector findings)
    {
        HashSet<TermMatch>? seen = null;
        var terms = facts.Terms;
        for (var i = 0; i < terms.Count; i++)
        {
            var match = terms[i];
            if (match.WrongSense is { } clash && match.Origin != TermOrigin.Protected && !match.IsTakenUp && (seen ??= new HashSet<TermMatch>(SameEntry.Instance)).Add(match))
            {
                var wanted = match.Entry.Targets.Count > 0 ? match.Entry.Targets[0] : match.Source.Text;
                findings.Add(
                    $"{match.Source.Text} means \"{wanted}\" here; \"{clash.Target.Text}\" is another sense of it{NoteOf(clash)}.",
                    match.Source,
                    clash.Target,
                    new Suggestion(wanted, IsSafe: false),
                    clash.IsCertain ? Severity.Major : Severity.Minor);
            }
        }
    }

    private static string NoteOf(SenseClash clash) => string.IsNullOrWhiteSpace(clash.Other.Note) ? "" : $" ({clash.Other.Note.TrimEnd('.')})";
}
