using System.Collections.Concurrent;
using LocalizationKit.Data;
using LocalizationKit.Facts.Numbers.Reading;

namespace LocalizationKit.Facts.Numbers.Alignment;

/// <summary>Holds the words of one language that say what a value is of: materials, deposit and balance, length and width. Immutable and safe to share.</summary>
internal sealed class LabelTable
{
    private static readonly ConcurrentDictionary<string, LabelTable> Cache = new(StringComparer.Ordinal);

    private LabelTable(string language)
    {
        Phrases = new PhraseTable([.. EmbeddedData.Rows("numbers/labels.tsv", [language], column: 1)
            .SelectMany(r => r[2].Split('|').Select(f => new Phrase(FoldedText.Fold(f), Role.Idiom, r[0], 0, IsExact: false)))]);
    }

    public PhraseTable Phrases { get; }

    public static LabelTable For(string language) => Cache.GetOrAdd(language, static l => new LabelTable(l));
}
