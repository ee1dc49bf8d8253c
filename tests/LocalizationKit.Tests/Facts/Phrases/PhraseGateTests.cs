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
    public void Gate_is_open_wherever_a_reader_finds_something(string name)
    {
        var language = LanguageTag.Parse(name);
        var seen = PhraseTables.None;
        foreach (var text in PhraseTexts.Of(language, seed: 7, count: 400))
        {
            var facts = new TextFacts(text, language);
            void Expect(PhraseTables table, bool hasSome)
            {
                seen |= hasSome ? table : PhraseTables.None;
                Assert.True(!hasSome || facts.MayHave(table), $"{table} in {text}");
            }

            Expect(PhraseTables.Wording, WordingTable.Of(language).Find(text).Count > 0 || WordingTable.OfAbuse(language).Find(text).Count > 0);
            Expect(PhraseTables.Register, WordingTable.OfRegister(language).Find(text).Count > 0);
            Expect(PhraseTables.Contacts, WordingTable.OfContacts(language).Find(text).Count > 0);
            Expect(PhraseTables.Messengers, ContactReader.MessengerForms.Any(text.Contains));
            Expect(PhraseTables.Duties, ContactReader.DutyForms.Any(text.Contains));
            Expect(PhraseTables.Chatter, ChatterPhrases.OtherForms.Any(f => text.Contains(f, StringComparison.OrdinalIgnoreCase)));
            Expect(PhraseTables.Polarity, PolarityReader.Read(text, language).Count > 0);
            Expect(PhraseTables.Negations, PolarityReader.Read(text, language).Any(c => c.IsStrong));
            Assert.All(AttributeReader.Read(text, language), m => Expect(PhraseGate.TableOf(m.Facet), true));
        }

        // The texts are worth nothing unless the readers find something in them.
        Assert.True(seen.HasFlag(PhraseTables.Wording | PhraseTables.Chatter | PhraseTables.Messengers), seen.ToString());
    }

    [Fact]
    public void Gate_is_closed_for_a_text_without_any_phrase() =>
        Assert.False(new TextFacts("zzz 123", LanguageTag.Parse("en")).MayHave((PhraseTables)~0UL));
}
