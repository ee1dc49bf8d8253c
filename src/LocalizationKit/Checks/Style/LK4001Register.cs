using LocalizationKit.Facts;
using LocalizationKit.Facts.Phrases;
using LocalizationKit.Facts.Wording;
using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.Style;

/// <summary>Finds mixed or wrong forms of address.</summary>
internal sealed class LK4001Register : ListingCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK4001", "register", MqmCategory.Register, Severity.Minor)
    {
        Summary = "The reader is addressed in two ways, or not in the way of the market.",
        Explanation = """
            ## What it finds
            Formal and informal address in one listing (Sie and du, vous and tu, usted and tú, Anda and kamu, ค่ะ and ครับ), です・ます
            beside だ・である in one Japanese field, the other form than the market pack names, Cantonese particles where written
            Chinese is asked for, and rude pronouns. A mix in German, French, Spanish or Italian is major.

            ## Why it matters to a buyer
            The shop sounds as if two strangers had written it, and a wrong form of address offends.

            ## How to fix
            Decide for the form of the market and keep to it in every field.
            """,
        Examples =
        [
            CheckExample.Flag("zh-Hans>de", "您可以轻松清洗，让你省心", "Reinigen Sie ihn leicht, so sparst du Zeit", at: "du"),
            CheckExample.Flag("zh-Hans>ja", "轻便好用。清洗简单。", "軽くて使いやすいです。洗うのも簡単だ。", at: "だ"),
            CheckExample.Flag("zh-Hans>fr", "选择您喜欢的颜色，送给你的朋友", "Choisissez votre couleur pour faire plaisir à tes amis", at: "tes"),
            CheckExample.Flag("zh-Hans>id", "适合您，让你更自信", "Cocok untuk Anda dan bikin kamu percaya diri", at: "kamu"),
            CheckExample.Flag("zh-Hans>vi", "适合你的风格", "Hợp với phong cách của mày", at: "của mày"),
            CheckExample.Pass("zh-Hans>de", "您可以轻松清洗", "Sie können ihn in der Spülmaschine reinigen"),
            CheckExample.Pass("zh-Hans>ja", "轻便好用。", "軽くて使いやすいです。折りたたみ可。"),
            CheckExample.Pass("zh-Hans>fr", "选择您喜欢的颜色", "Choisissez votre couleur préférée"),
            CheckExample.Pass("zh-Hans>vi", "画眉毛", "Bút kẻ lông mày của bạn"),
        ],
    };

    /// <inheritdoc/>
    public override void Run(ListingFacts facts, FindingCollector findings)
    {
        if (!facts.Segments.Any(static s => s.Target.MayHave(PhraseTables.Register)))
        {
            return;
        }

        if (facts.Market.Language.Language == "ja")
        {
            foreach (var segment in facts.Segments)
            {
                AddMix(segment.IsComparable ? [(segment, [.. RegisterReader.Read(segment.Target)])] : [], Severity.Major, findings);
            }

            return;
        }

        var found = facts.Segments.Where(s => s.IsComparable).Select(s => (s, RegisterReader.Read(s.Target).ToList())).Where(p => p.Item2.Count > 0).ToList();
        if (found.Count > 0 && !AddMix(found, facts.Market.Language.Language is "de" or "fr" or "es" or "it" or "id" ? Severity.Major : Severity.Minor, findings))
        {
            AddForeign(found, facts.Market.Register, findings);
        }
    }

    // The form that is used less is the one that slipped in.
    private static bool AddMix(List<(SegmentFacts Segment, List<WordingMatch> Matches)> found, Severity severity, FindingCollector findings)
    {
        var formal = found.Sum(p => p.Matches.Count(m => m.Entry.Topic == "formal"));
        var informal = found.Sum(p => p.Matches.Count(m => m.Entry.Topic == "informal"));
        if (formal == 0 || informal == 0)
        {
            return false;
        }

        var odd = informal > formal ? "formal" : "informal";
        var (segment, slip) = First(found, odd);
        var (_, rule) = First(found, odd == "formal" ? "informal" : "formal");
        findings.AddIn(segment, $"\"{slip.Span.Text}\" and \"{rule.Span.Text}\" address the reader in two ways.", target: slip.Span, severity: severity);
        return true;
    }

    private static void AddForeign(List<(SegmentFacts Segment, List<WordingMatch> Matches)> found, string? register, FindingCollector findings)
    {
        var wrong = register?.ToUpperInvariant() switch
        {
            "SIE" or "VOUS" or "USTED" or "ANDA" => "informal",
            "TU" or "TÚ" or "DU" or "KAMU" => "formal",
            "WRITTEN" => "spoken",
            _ => "",
        };
        foreach (var (segment, matches) in found)
        {
            if (matches.Find(m => m.Entry.Topic == "rude" || m.Entry.Topic == wrong) is { } match)
            {
                var rule = register is null || match.Entry.Topic == "rude" ? "" : $"; the register here is {register}";
                findings.AddIn(segment, $"\"{match.Span.Text}\" is {match.Entry.Topic}{rule}.", target: match.Span);
            }
        }
    }

    private static (SegmentFacts Segment, WordingMatch Match) First(List<(SegmentFacts Segment, List<WordingMatch> Matches)> found, string topic)
    {
        var (segment, matches) = found.Find(p => p.Matches.Exists(m => m.Entry.Topic == topic));
        return (segment, matches.Find(m => m.Entry.Topic == topic)!);
    }
}
