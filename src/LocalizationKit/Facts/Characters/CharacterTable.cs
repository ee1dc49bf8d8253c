namespace LocalizationKit.Facts.Characters;

/// <summary>Holds a small number for every character, by pages that are filled when a character of them is first met: a text of one script fills a few. Safe to share.</summary>
/// <param name="classify">Works the number of a character out.</param>
internal sealed class CharacterTable(Func<char, byte> classify)
{
    private const int PageBits = 8;
    private const int PageSize = 1 << PageBits;

    private readonly byte[]?[] _pages = new byte[]?[PageSize];

    /// <summary>Returns the number of a character.</summary>
    public byte this[char c] => (_pages[c >> PageBits] ?? Fill(c >> PageBits))[c & (PageSize - 1)];

    private byte[] Fill(int page)
    {
        var numbers = new byte[PageSize];
        for (var i = 0; i < PageSize; i++)
        {
            numbers[i] = classify((char)((page << PageBits) | i));
        }

        return _pages[page] = numbers;
    }
}
