using System.Runtime.CompilerServices;

namespace LocalizationKit.Facts.Characters;

/// <summary>Maps characters to characters, from pages that are filled when a character of them is first met. Safe to share.</summary>
/// <param name="change">What is done to each character.</param>
internal sealed class CharacterMap(Func<char, char> change)
{
    private const int PageBits = 8;
    private const int PageSize = 1 << PageBits;

    private readonly char[]?[] _pages = new char[]?[PageSize];

    /// <summary>Returns what stands for a character.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public char Of(char c) => (_pages[c >> PageBits] ?? Fill(c >> PageBits))[c & (PageSize - 1)];

    /// <summary>Maps a text; every character keeps its place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="buffer">Holds what it becomes; made anew when it is too short.</param>
    /// <param name="padding">How many zeros to put behind it.</param>
    /// <returns>The mapped text.</returns>
    public ReadOnlySpan<char> Map(ReadOnlySpan<char> text, ref char[]? buffer, int padding = 0)
    {
        if (buffer is null || buffer.Length < text.Length + padding)
        {
            buffer = new char[Math.Max(PageSize, (text.Length + padding) * 2)];
        }

        var mapped = buffer.AsSpan(0, text.Length + padding);
        var pages = _pages;
        for (var i = 0; i < text.Length; i++)
        {
            int c = text[i];
            mapped[i] = (pages[c >> PageBits] ?? Fill(c >> PageBits))[c & (PageSize - 1)];
        }

        mapped[text.Length..].Clear();
        return mapped;
    }

    /// <summary>Maps a text; every character keeps its place.</summary>
    public string Map(string text) => string.Create(text.Length, (Map: this, Text: text), static (mapped, from) =>
    {
        for (var i = 0; i < mapped.Length; i++)
        {
            mapped[i] = from.Map.Of(from.Text[i]);
        }
    });

    private char[] Fill(int page)
    {
        var mapped = new char[PageSize];
        for (var i = 0; i < PageSize; i++)
        {
            mapped[i] = change((char)((page << PageBits) | i));
        }

        return _pages[page] = mapped;
    }
}
