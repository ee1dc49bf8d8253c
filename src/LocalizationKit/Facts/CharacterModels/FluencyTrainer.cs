using System.Security.Cryptography;
using System.Text;
using LocalizationKit.Facts.Agreement;
using LocalizationKit.Markets;

namespace LocalizationKit.Facts.CharacterModels;

/// <summary>Learns a <see cref="FluencyModel"/> from approved texts. Not safe for several threads.</summary>
internal sealed class FluencyTrainer
{
    /// <summary>The least number of different texts: below it every unusual word looks garbled, so no model is made.</summary>
    public const int FewestTexts = 1000;

    // n-grams that are kept; a file of about 0.4 MB.
    private const int MostGrams = 150_000;

    // Every tenth text is kept out and tells how unusual an approved text may be.
    private const int HeldOut = 10;

    private readonly LanguageTag _language;
    private readonly string? _vertical;
    private readonly CharacterModelBuilder _builder = new();
    private readonly List<string> _test = [];
    private readonly HashSet<ulong> _seen = [];
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>Initializes a trainer.</summary>
    /// <param name="language">The language of the texts.</param>
    /// <param name="vertical">The vertical; null for all.</param>
    public FluencyTrainer(LanguageTag language, string? vertical)
    {
        ArgumentNullException.ThrowIfNull(language);
        _language = language;
        _vertical = vertical;
    }

    /// <summary>Gets the number of different texts.</summary>
    public int Texts => _seen.Count;

    /// <summary>Adds an approved text; the same text counts once.</summary>
    /// <param name="text">The text.</param>
    public void Add(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var key = TextHash.Of(text);
        if (!_seen.Add(key))
        {
            return;
        }

        _hash.AppendData(Encoding.UTF8.GetBytes(text + "\n"));
        if (TextHash.Mix(key) % HeldOut == 0)
        {
            _test.Add(text);
        }
        else
        {
            _builder.Add(text);
        }
    }

    /// <summary>Learns.</summary>
    /// <returns>The model.</returns>
    /// <exception cref="InvalidOperationException">There are fewer than <see cref="FewestTexts"/> texts.</exception>
    public FluencyModel Train()
    {
        if (Texts < FewestTexts)
        {
            throw new InvalidOperationException($"There are {Texts} different texts; a language model takes at least {FewestTexts}.");
        }

        var model = _builder.Build(MostGrams);
        var floor = _test.Select(t => Gibberish.WorstOf(model, t, null).Mean).DefaultIfEmpty(float.NegativeInfinity).Min();
        return new FluencyModel(FluencyModel.KeyOf(_language), _vertical, Texts, floor, "sha256:" + Convert.ToHexStringLower(_hash.GetCurrentHash().AsSpan(0, 8)), model);
    }
}
