using System.Collections.Concurrent;

namespace LocalizationKit.Markets;

/// <summary>Keeps what is made once per language. Safe to share.</summary>
/// <remarks>Asked some ten times per segment and mostly for the same two languages: those are found without hashing a text.</remarks>
/// <typeparam name="T">What is made.</typeparam>
/// <param name="make">Makes it for the code of a language.</param>
internal sealed class LanguageCache<T>(Func<string, T> make)
{
    private const int NearCount = 64;

    private readonly ConcurrentDictionary<string, Entry> _all = new(StringComparer.Ordinal);
    private readonly Entry?[] _near = new Entry?[NearCount];

    /// <summary>Returns what was made for a language; made on first use.</summary>
    /// <param name="language">The code of the language.</param>
    public T Of(string language)
    {
        var slot = SlotOf(language);
        if (_near[slot] is { } near && near.Language == language)
        {
            return near.Value;
        }

        var entry = _all.GetOrAdd(language, static (l, m) => new Entry(l, m(l)), make);
        _near[slot] = entry;
        return entry.Value;
    }

    private static int SlotOf(string language) => language.Length < 2 ? 0 : ((language[0] * 31) + language[1]) & (NearCount - 1);

    private sealed record Entry(string Language, T Value);
}
