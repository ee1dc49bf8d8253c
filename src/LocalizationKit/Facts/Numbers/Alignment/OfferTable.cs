using System.Collections.Concurrent;
using LocalizationKit.Data;
using LocalizationKit.Facts.Numbers.Reading;
using LocalizationKit.Facts.Phrases;

namespace LocalizationKit.Facts.Numbers.Alignment;

/// <summary>Holds the words of one language that make an offer: buy, get, free, half. Immutable and safe to share.</summary>
internal sealed class OfferTable
{
    private static readonly ConcurrentDictionary<string, OfferTable> Cache = new(StringComparer.Ordinal);

    private readonly WordStarts _buying;

    private OfferTable(string language)
    {
        Buy = Phrases(language, "buy");
        Bought = Phrases(language, "bought");
        Get = Phrases(language, "get");
        Given = Phrases(language, "given");
        Free = Phrases(language, "free");
        Half = Phrases(language, "half");
        _buying = new WordStarts(Buy.Forms.Concat(Bought.Forms));
    }

    public PhraseTable Buy { get; }

    public PhraseTable Bought { get; }

    public PhraseTable Get { get; }

    public PhraseTable Given { get; }

    public PhraseTable Free { get; }

    public PhraseTable Half { get; }

    public static OfferTable For(string language) => Cache.GetOrAdd(language, static l => new OfferTable(l));

    /// <summary>Returns whether a text may say that something is bought; without that it makes no offer.</summary>
    public bool MayBuy(FoldedText text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            // No word of an offer begins in the middle of a word.
            var isInside = i > 0 && LetterTable.IsSpaced(text.Folded[i]) && LetterTable.IsSpaced(text.Folded[i - 1]);
            if (!isInside && _buying.MayMatch(text.Folded, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Returns where a phrase of a table first stands as a word of its own; null when it does not.</summary>
    public static (int Start, int Length)? Find(PhraseTable table, FoldedText text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var isInside = text.IsSpacedLetter(i) && (text.IsSpacedLetter(i - 1) || text[i - 1] is '-' or '\u2011');
            if (!isInside && table.TryMatch(text, i, out var phrase))
            {
                return (i, phrase.Form.Length);
            }
        }

        return null;
    }

    private static PhraseTable Phrases(string language, string role) => new([.. EmbeddedData.Rows("numbers/offers.tsv", [language])
        .Where(r => r[1] == role)
        .SelectMany(r => r[2].Split('|')).Select(f => new Phrase(FoldedText.Fold(f), Role.Idiom, "", 0, IsExact: false))]);
}
