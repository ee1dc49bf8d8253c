using System.Runtime.InteropServices;
using System.Text;
using LocalizationKit.Data;

namespace LocalizationKit.Facts.Phrases;

/// <summary>Finds the phrases of a language in what the kit carries ready for use, so that no table of words is read before a text has one of them.</summary>
/// <remarks>A number of entries, the entries (the code of a language and where its list stands), then the lists. Made by <c>eng/tables.sh</c>; a test fails when a table has changed since.</remarks>
internal static class PhraseImage
{
    private const string Name = "phrases.bin";
    private const int HeadLength = sizeof(ulong);
    private const int CodeLength = 12;
    private const int EntryLength = CodeLength + sizeof(int);

    /// <summary>Looks for the phrases of a language.</summary>
    /// <param name="language">The code of the language.</param>
    /// <param name="phrases">Its phrases.</param>
    /// <returns>Whether they are here; the tables must be read otherwise.</returns>
    public static bool TryFind(string language, out PhraseList phrases)
    {
        phrases = default;
        if (!BitConverter.IsLittleEndian || language.Length > CodeLength)
        {
            return false;
        }

        var image = EmbeddedData.Bytes(Name);
        var count = MemoryMarshal.Read<int>(image);
        for (var entry = image.Slice(HeadLength, count * EntryLength); !entry.IsEmpty; entry = entry[EntryLength..])
        {
            if (Ascii.Equals(entry[..CodeLength].TrimEnd((byte)0), language))
            {
                phrases = new PhraseList(image[MemoryMarshal.Read<int>(entry[CodeLength..])..]);
                return true;
            }
        }

        return false;
    }

    /// <summary>Lays the phrases of languages out; languages whose phrases are the same have one list.</summary>
    /// <param name="languages">The codes of the languages.</param>
    /// <param name="listOf">Returns the list of one.</param>
    /// <returns>The image.</returns>
    public static byte[] Write(IReadOnlyList<string> languages, Func<string, byte[]> listOf)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var lists = new List<byte>();
        var image = new List<byte>(new byte[HeadLength]);
        image[0] = checked((byte)languages.Count);
        foreach (var language in languages)
        {
            var list = listOf(language);
            if (places.TryAdd(Convert.ToBase64String(list), lists.Count))
            {
                lists.AddRange([.. list, .. new byte[-list.Length & (sizeof(ulong) - 1)]]);
            }

            image.AddRange(Encoding.ASCII.GetBytes(language.PadRight(CodeLength, '\0')));
            image.AddRange(BitConverter.GetBytes(HeadLength + (languages.Count * EntryLength) + places[Convert.ToBase64String(list)]));
        }

        return [.. image, .. lists];
    }
}
