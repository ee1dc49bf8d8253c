using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Text;

namespace LocalizationKit.Cli.Spelling;

/// <summary>Asks one Hunspell dictionary. Safe to share: the library is not, so it is asked by one thread at a time, and answers are kept.</summary>
internal sealed class HunspellDictionary
{
    private const int MaxKept = 200_000;
    private readonly ConcurrentDictionary<string, bool> _answers = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();
    private readonly nint _handle;
    private readonly Encoding _encoding;

    private HunspellDictionary(nint handle, Encoding encoding)
    {
        _handle = handle;
        _encoding = encoding;
    }

    /// <summary>Opens a dictionary. It lives as long as the process.</summary>
    /// <param name="affixFile">The file <c>.aff</c>, beside which the file <c>.dic</c> stands.</param>
    /// <returns>The dictionary.</returns>
    /// <exception cref="UsageException">The dictionary cannot be read.</exception>
    public static HunspellDictionary Open(string affixFile)
    {
        var handle = HunspellLibrary.Create(affixFile, Path.ChangeExtension(affixFile, ".dic"));
        if (handle == 0)
        {
            throw new UsageException($"spelling: '{affixFile}' cannot be opened; reinstall the dictionary or leave it out.");
        }

        return new HunspellDictionary(handle, EncodingOf(Marshal.PtrToStringAnsi(HunspellLibrary.EncodingOf(handle)) ?? "", affixFile));
    }

    /// <summary>Looks a word up.</summary>
    public bool IsCorrect(string word)
    {
        if (_answers.TryGetValue(word, out var known))
        {
            return known;
        }

        bool answer;
        lock (_gate)
        {
            answer = !TryEncode(word, out var bytes) || HunspellLibrary.Spell(_handle, bytes) != 0;
        }

        if (_answers.Count < MaxKept)
        {
            _answers[word] = answer;
        }

        return answer;
    }

    /// <summary>Proposes words.</summary>
    public IReadOnlyList<string> Suggest(string word)
    {
        if (!TryEncode(word, out var bytes))
        {
            return [];
        }

        lock (_gate)
        {
            var count = HunspellLibrary.Suggest(_handle, out var list, bytes);
            try
            {
                return [.. Enumerable.Range(0, count).Select(i => Decode(Marshal.ReadIntPtr(list, i * nint.Size)))];
            }
            finally
            {
                if (count > 0)
                {
                    HunspellLibrary.FreeList(_handle, ref list, count);
                }
            }
        }
    }

    // A letter that the encoding does not have is not in the dictionary either; the word is foreign, not misspelt.
    private bool TryEncode(string word, out byte[] bytes)
    {
        try
        {
            bytes = [.. _encoding.GetBytes(word), 0];
            return true;
        }
        catch (EncoderFallbackException)
        {
            bytes = [];
            return false;
        }
    }

    private unsafe string Decode(nint text) =>
        _encoding.GetString(MemoryMarshal.CreateReadOnlySpanFromNullTerminated((byte*)text));

    private static Encoding EncodingOf(string name, string file)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var common = name.Replace("ISO8859", "iso-8859", StringComparison.OrdinalIgnoreCase).Replace("microsoft-cp", "windows-", StringComparison.OrdinalIgnoreCase);
        try
        {
            return Encoding.GetEncoding(common, EncoderFallback.ExceptionFallback, DecoderFallback.ReplacementFallback);
        }
        catch (ArgumentException exception)
        {
            throw new UsageException($"spelling: '{file}' is in the encoding '{name}', which is not known; convert it to UTF-8 or leave it out.", exception);
        }
    }
}
