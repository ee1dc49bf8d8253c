using LocalizationKit.Facts.Names;

namespace LocalizationKit.Tests.Facts.Names;

public sealed class RespellingTests
{
    [Theory]
    [InlineData("Collagen", "Kollagen", true)]
    [InlineData("Peptide", "Peptid", true)]
    [InlineData("Keratin", "Keratina", true)]
    [InlineData("Nylon", "Nailon", false)]
    [InlineData("Tavoro", "Tavuro", false)]
    [InlineData("Belmira", "Delmira", false)]
    public void IsOf_TellsSpellingsFromSlips(string one, string other, bool expected) => Assert.Equal(expected, Respelling.IsOf(one, other));
}
