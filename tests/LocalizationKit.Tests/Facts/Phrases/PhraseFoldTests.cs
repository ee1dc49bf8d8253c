using LocalizationKit.Facts.Characters;
using LocalizationKit.Facts.Phrases;

namespace LocalizationKit.Tests.Facts.Phrases;

public sealed class PhraseFoldTests
{
    [Fact]
    public void Case_of_every_character_is_that_of_the_invariant_culture()
    {
        for (var c = 0; c <= char.MaxValue; c++)
        {
            Assert.Equal(char.ToLowerInvariant((char)c), CharacterCase.Lower((char)c));
            Assert.Equal(char.ToUpperInvariant((char)c), CharacterCase.Upper((char)c));
        }
    }

    [Fact]
    public void Characters_that_are_equal_in_either_case_have_one_fold()
    {
        for (var c = 0; c <= char.MaxValue; c++)
        {
            var fold = PhraseFold.Of((char)c);
            var (lower, upper) = (char.ToLowerInvariant((char)c), char.ToUpperInvariant((char)c));
            Assert.Equal(PhraseFold.Of(lower), fold);
            Assert.Equal(PhraseFold.Of(upper), fold);
        }
    }

    [Fact]
    public void Characters_that_are_equal_without_regard_to_case_have_one_fold()
    {
        foreach (var group in Enumerable.Range(0, char.MaxValue + 1).Select(c => ((char)c).ToString()).GroupBy(c => c, StringComparer.OrdinalIgnoreCase))
        {
            Assert.Single(group.Select(c => PhraseFold.Of(c[0])).Distinct());
        }
    }
}
