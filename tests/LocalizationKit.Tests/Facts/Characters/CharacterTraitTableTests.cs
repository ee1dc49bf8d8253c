using LocalizationKit.Facts.Characters;

namespace LocalizationKit.Tests.Facts.Characters;

public sealed class CharacterTraitTableTests
{
    [Fact]
    public void Of_EveryCharacter_SaysWhatTheFrameworkSays()
    {
        for (var i = 0; i <= char.MaxValue; i++)
        {
            var c = (char)i;
            var traits = CharacterTraitTable.Of(c);

            Assert.Equal(
                (char.IsLetter(c), char.IsUpper(c), char.IsLower(c), char.IsDigit(c), char.IsWhiteSpace(c)),
                (traits.HasFlag(CharacterTraits.Letter), traits.HasFlag(CharacterTraits.Upper), traits.HasFlag(CharacterTraits.Lower), traits.HasFlag(CharacterTraits.Digit), traits.HasFlag(CharacterTraits.Blank)));
        }
    }
}
