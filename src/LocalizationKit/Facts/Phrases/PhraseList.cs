using System.Runtime.InteropServices;

namespace LocalizationKit.Facts.Phrases;

/// <summary>Goes through the phrases of one language, levelled by <see cref="PhraseFold"/>, where they lie in memory.</summary>
/// <remarks>
/// Four numbers (how many sets of tables, how many phrases, how many letters stand behind the first four of each, nothing), the sets of tables, then each phrase: one
/// character with the place of its tables, its length and whether it may begin in the middle of a word, and its letters. Numbers are as the processor has them.
/// </remarks>
internal readonly ref struct PhraseList
{
    private const int HeadLength = 4 * sizeof(int);
    private const int TablesShift = 8;
    private const int LengthShift = 1;
    private const int LengthMask = 127;

    private readonly ReadOnlySpan<ulong> _tables;
    private readonly ReadOnlySpan<char> _phrases;

    /// <summary>Initializes a list.</summary>
    /// <param name="image">What <see cref="Write"/> has written; it may go on behind the list.</param>
    public PhraseList(ReadOnlySpan<byte> image)
    {
        var head = MemoryMarshal.Cast<byte, int>(image[..HeadLength]);
        (Count, LettersBehind) = (head[1], head[2]);
        var tables = image.Slice(HeadLength, head[0] * sizeof(ulong));
        _tables = MemoryMarshal.Cast<byte, ulong>(tables);
        _phrases = MemoryMarshal.Cast<byte, char>(image[(HeadLength + tables.Length)..]);
    }

    /// <summary>Gets how many phrases there are.</summary>
    public int Count { get; }

    /// <summary>Gets how many letters stand behind the first four of each phrase, taken together.</summary>
    public int LettersBehind { get; }

    /// <summary>Lays phrases out; those that are equal when levelled become one.</summary>
    /// <param name="phrases">The phrases, none empty.</param>
    /// <returns>The image of the list.</returns>
    public static byte[] Write(IReadOnlyList<PhraseForm> phrases)
    {
        var merged = new SortedDictionary<string, PhraseTables>(StringComparer.Ordinal);
        foreach (var phrase in phrases)
        {
            // The mark stands behind the letters: of what begins alike, the shorter comes first.
            var key = string.Concat(phrase.Form.Select(PhraseFold.Of)) + (phrase.IsInner ? '\u0001' : '\0');
            merged[key] = merged.GetValueOrDefault(key) | phrase.Table;
        }

        var tables = merged.Values.Distinct().Order().ToArray();
        var image = new List<char>();
        var behind = 0;
        foreach (var (key, value) in merged)
        {
            var length = key.Length - 1;
            behind += Math.Max(0, length - WordStarts.Depth);
            image.Add(HeadOf(Array.BinarySearch(tables, value), length, key[^1]));
            image.AddRange(key.AsSpan(0, length));
        }

        int[] head = [tables.Length, merged.Count, behind, 0];
        return [.. MemoryMarshal.AsBytes(head.AsSpan()), .. MemoryMarshal.AsBytes(tables.AsSpan()), .. MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(image))];
    }

    /// <summary>Returns the phrases.</summary>
    public Cursor GetEnumerator() => new(this);

    private static char HeadOf(int tables, int length, char isInner) => tables < 1 << TablesShift && length <= LengthMask
        ? (char)((tables << TablesShift) | (length << LengthShift) | isInner)
        : throw new InvalidOperationException($"A phrase has {length} letters and stands in set {tables} of tables: there is no room for that.");

    /// <summary>Goes from phrase to phrase.</summary>
    public ref struct Cursor
    {
        private readonly ReadOnlySpan<ulong> _tables;
        private ReadOnlySpan<char> _rest;
        private int _left;

        internal Cursor(PhraseList list)
        {
            _tables = list._tables;
            _rest = list._phrases;
            _left = list.Count;
        }

        /// <summary>Gets this phrase.</summary>
        public LevelledPhrase Current { get; private set; }

        /// <summary>Goes on to the next phrase.</summary>
        /// <returns>Whether there is one.</returns>
        public bool MoveNext()
        {
            if (_left == 0)
            {
                return false;
            }

            var head = _rest[0];
            var letters = _rest.Slice(1, (head >> LengthShift) & LengthMask);
            Current = new LevelledPhrase((PhraseTables)_tables[head >> TablesShift], letters, (head & 1) != 0);
            _rest = _rest[(letters.Length + 1)..];
            _left--;
            return true;
        }
    }
}
