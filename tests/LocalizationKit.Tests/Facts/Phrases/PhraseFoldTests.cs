using LocalizationKit.Facts.Characters;
using LocalizationKit.Facts.Phrases;

namespace LocalizationKit.Tests.Facts.Phrases;

public sealed class PhraseFoldTests
{
    [Fact]
    public void Case_of_every_character_is_that_of_the_invariant_culture()
    {
        foreach (var c in Enumerable.Range(0, char.MaxValue + 1).Select(static c => (char)c).Where(YoungLetters.HasOldCase))
        {
            Assert.Equal(char.ToLowerInvariant(c), CharacterCase.Lower(c));
            Assert.Equal(char.ToUpperInvariant(c), CharacterCase.Upper(c));
        }
    }

    [Fact]
    public void Characters_that_are_equal_in_either_case_have_one_fold()
    {
        foreach (var c in Enumerable.Range(0, char.MaxValue + 1).Select(static c => (char)c).Where(YoungLetters.HasOldCase))
        {
            var fold = PhraseFold.Of(c);
            var (lower, upper) = (char.ToLowerInvariant(c), char.ToUpperInvariant(c));
            Assert.Equal(PhraseFold.Of(lower), fold);
            Assert.Equal(PhraseFold.Of(upper), fold);
        }
    }

    [Fact]
    public void Characters_that_are_equal_without_regard_to_case_have_one_fold()
    {
        foreach (var group in Enumerable.Range(0, char.MaxValue + 1).Select(static c => (char)c).Where(YoungLetters.HasOldCase).Select(static c => c.ToString()).GroupBy(c => c, StringComparer.OrdinalIgnoreCase))
        {
            Assert.Single(group.Select(c => PhraseFold.Of(c[0])).Distinct());
        }
    }
}
