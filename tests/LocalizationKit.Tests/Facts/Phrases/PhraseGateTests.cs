using LocalizationKit.Facts;
using LocalizationKit.Facts.Attributes;
using LocalizationKit.Facts.Coverage;
using LocalizationKit.Facts.Phrases;
using LocalizationKit.Facts.Polarity;
using LocalizationKit.Facts.Wording;
using LocalizationKit.Markets;

namespace LocalizationKit.Tests.Facts.Phrases;

public sealed class PhraseGateTests
{
    public static TheoryData<string> Languages => ["zh-Hans", "zh-Hant", "en", "ja", "de", "fr", "es", "it", "pt", "nl", "vi", "id", "ms", "th", "ko", "fil", "und"];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Readers_find_at_the_places_of_the_gate_what_they_find_everywhere(string name)
    {
        var language = LanguageTag.Parse(name);
        WordingTable[] tables = [WordingTable.Of(language), WordingTable.OfAbuse(language), WordingTable.OfRegister(language), WordingTable.OfContacts(language)];
        int cues = 0, mentions = 0, matches = 0;
        foreach (var text in PhraseTexts.Of(language, seed: 11, count: 400))
        {
            var facts = new TextFacts(text, language);
            var everywhere = Everywhere(text);
            Assert.Equal(PolarityReader.Read(text, language, everywhere), facts.Cues);
            Assert.Equal(AttributeReader.Read(text, language, everywhere), facts.Attributes);
            Assert.All(tables, t => Assert.Equal(t.Find(text, everywhere), t.Find(facts)));
            cues += facts.Cues.Length;
            mentions += facts.Attributes.Length;
            matches += tables.Sum(t => t.Find(facts).Count);
        }

        // The texts are worth nothing unless the readers find something in them.
        Assert.True(matches > 0 && (name is "und" || (cues > 0 && (mentions > 0 || AttributeTables.Find(language) is null))), $"{cues} cues, {mentions} mentions, {matches} matches");
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Gate_is_open_wherever_a_phrase_stands(string name)
    {
        var language = LanguageTag.Parse(name);
        var seen = PhraseTables.None;
        foreach (var text in PhraseTexts.Of(language, seed: 7, count: 400))
        {
            var facts = new TextFacts(text, language);
            void Expect(PhraseTables table, IEnumerable<string> forms, StringComparison comparison)
            {
                var hasSome = forms.Any(f => text.Contains(f, comparison));
                seen |= hasSome ? table : PhraseTables.None;
                Assert.True(!hasSome || facts.MayHave(table), $"{table} in {text}");
            }

            Expect(PhraseTables.Messengers, ContactReader.MessengerForms, StringComparison.Ordinal);
            Expect(PhraseTables.Duties, ContactReader.DutyForms, StringComparison.Ordinal);
            Expect(PhraseTables.Chatter, ChatterPhrases.OtherForms, StringComparison.OrdinalIgnoreCase);
            Assert.All(facts.Cues, c => Assert.True(!c.IsStrong || facts.MayHave(PhraseTables.Negations), text));
            Assert.All(facts.Attributes, m => Assert.True(facts.MayHave(PhraseGate.TableOf(m.Facet)), text));
        }

        Assert.True(seen.HasFlag(PhraseTables.Duties | PhraseTables.Chatter | PhraseTables.Messengers), seen.ToString());
    }

    [Fact]
    public void Places_name_the_tables_of_what_stands_there()
    {
        var gate = new PhraseGate([new(PhraseTables.Wording, "no", false), new(PhraseTables.Chatter, "no smoking", false), new(PhraseTables.Duties, "king", true), new(PhraseTables.Hedges, "smoking", false)]);

        Assert.Equal(
            [new PhrasePlace(0, PhraseTables.Wording | PhraseTables.Chatter), new PhrasePlace(3, PhraseTables.Hedges), new PhrasePlace(6, PhraseTables.Duties), new PhrasePlace(11, PhraseTables.Wording)],
            gate.Find("NO-smoking no smokin"));
    }

    [Fact]
    public void Gate_is_closed_for_a_text_without_any_phrase() =>
        Assert.False(new TextFacts("zzz 123", LanguageTag.Parse("en")).MayHave((PhraseTables)~0UL));

    private static PhrasePlace[] Everywhere(string text) => [.. Enumerable.Range(0, text.Length).Select(i => new PhrasePlace(i, (PhraseTables)ulong.MaxValue))];
}
