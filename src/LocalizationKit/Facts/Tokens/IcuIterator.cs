using System.Runtime.InteropServices;

namespace LocalizationKit.Facts.Tokens;

/// <summary>Holds one ICU word iterator. Not safe for several threads.</summary>
internal sealed unsafe class IcuIterator : SafeHandle
{
    private const int WordIterator = 1;

    // Below 100 the stretch in front of a boundary is punctuation or blanks (UBRK_WORD_NONE_LIMIT).
    private const int FirstWordStatus = 100;

    private readonly IcuLibrary _library;

    private IcuIterator(IcuLibrary library)
        : base(0, ownsHandle: true) => _library = library;

    /// <inheritdoc/>
    public override bool IsInvalid => handle == 0;

    /// <summary>Opens an iterator by the root rules: they know Thai, Han and kana words and do not differ by locale.</summary>
    /// <param name="library">The library.</param>
    /// <returns>The iterator; null when ICU has no data for it.</returns>
    public static IcuIterator? TryOpen(IcuLibrary library)
    {
        var iterator = new IcuIterator(library);
        var status = 0;
        fixed (byte* root = "root\0"u8)
        {
            iterator.SetHandle(library.Open(WordIterator, root, null, 0, &status));
        }

        if (status <= 0 && !iterator.IsInvalid)
        {
            return iterator;
        }

        iterator.Dispose();
        return null;
    }

    /// <summary>Cuts a text into words.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The words; null when ICU refuses the text.</returns>
    public List<Token>? Break(string text)
    {
        var tokens = new List<Token>((text.Length / 5) + 1);
        fixed (char* start = text)
        {
            var status = 0;
            _library.SetText(handle, start, text.Length, &status);
            if (status > 0)
            {
                return null;
            }

            var previous = 0;
            for (var end = _library.Next(handle); end >= 0; end = _library.Next(handle))
            {
                if (_library.GetRuleStatus(handle) >= FirstWordStatus)
                {
                    tokens.Add(new Token(previous, end - previous));
                }

                previous = end;
            }
        }

        GC.KeepAlive(this);
        return tokens;
    }

    /// <inheritdoc/>
    protected override bool ReleaseHandle()
    {
        _library.Close(handle);
        return true;
    }
}
