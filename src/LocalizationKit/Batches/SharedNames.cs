using System.Text;

namespace LocalizationKit.Batches;

/// <summary>Keeps one text for names that come again in every record. Per thread; holds a few dozen.</summary>
internal static class SharedNames
{
    private const int Slots = 64;
    private const int Longest = 64;

    // A byte that is no UTF-8 must be noticed here as it is elsewhere.
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    [ThreadStatic]
    private static (byte[] Bytes, string Text)[]? _names;

    /// <summary>Returns a name.</summary>
    /// <param name="bytes">The name in UTF-8.</param>
    /// <returns>The text; the same object as before where it was seen lately.</returns>
    /// <exception cref="InvalidOperationException">The bytes are no UTF-8.</exception>
    public static string Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length is 0 or > Longest)
        {
            return Read(bytes);
        }

        var names = _names ??= new (byte[], string)[Slots];
        ref var known = ref names[((bytes.Length * 31) + (bytes[0] * 7) + bytes[^1] + (bytes[bytes.Length / 2] * 3)) & (Slots - 1)];
        if (known.Bytes is null || !bytes.SequenceEqual(known.Bytes))
        {
            known = (bytes.ToArray(), Read(bytes));
        }

        return known.Text;
    }

    private static string Read(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException exception)
        {
            throw new InvalidOperationException(exception.Message, exception);
        }
    }
}
