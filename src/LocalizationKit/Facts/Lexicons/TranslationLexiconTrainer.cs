using System.Security.Cryptography;
using System.Text;
using LocalizationKit.Facts.Agreement;
using LocalizationKit.Markets;

namespace LocalizationKit.Facts.Lexicons;

/// <summary>Learns a <see cref="TranslationLexicon"/> from approved pairs; the same pairs in the same order give the same file. Not safe for several threads.</summary>
internal sealed class TranslationLexiconTrainer
{
    /// <summary>The least number of different pairs: below it a lexicon accuses good translations, so none is made.</summary>
    public const int FewestPairs = 2000;

    /// <summary>The greatest number of pairs that are used; what comes later is left out, because the table of word pairs grows with it.</summary>
    public const int MostPairs = 100_000;

    // What a unit must stand in to be learned at all.
    private const int FewestTexts = 4;

    // Where everything may belong to everything, nothing is learned.
    private const int MostUnits = 400;

    private readonly LexiconTrainer _trainer = new();
    private readonly HashSet<ulong> _seen = [];
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly List<TextUnit> _source = [];
    private readonly List<TextUnit> _target = [];
    private readonly string _sourceLanguage;
    private readonly string _targetLanguage;

    /// <summary>Initializes a trainer.</summary>
    /// <param name="source">The language of the sources.</param>
    /// <param name="target">The language of the targets.</param>
    public TranslationLexiconTrainer(LanguageTag source, LanguageTag target)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(target);
        _sourceLanguage = source.Language;
        _targetLanguage = target.Language;
    }

    /// <summary>Gets the number of different pairs that are used.</summary>
    public int Pairs { get; private set; }

    /// <summary>Gets the number of pairs that were too long or too many.</summary>
    public int Skipped { get; private set; }

    /// <summary>Adds an approved pair; the same pair counts once.</summary>
    /// <param name="source">The source text.</param>
    /// <param name="target">The target text.</param>
    public void Add(string source, string target)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(target);
        if (!_seen.Add(TextHash.Join(TextHash.Of(source), TextHash.Of(target))))
        {
            return;
        }

        TextUnitReader.Read(source, _source);
        TextUnitReader.Read(target, _target);
        if (_source.Count > MostUnits || _target.Count > MostUnits || Pairs == MostPairs)
        {
            Skipped++;
            return;
        }

        _trainer.Add(_source, _target);
        _hash.AppendData(Encoding.UTF8.GetBytes($"{source}\t{target}\n"));
        Pairs++;
    }

    /// <summary>Learns.</summary>
    /// <param name="progress">Takes the share that is done, 0 to 1; null for nobody.</param>
    /// <param name="cancellationToken">Ends the training.</param>
    /// <returns>The lexicon.</returns>
    /// <exception cref="InvalidOperationException">There are fewer than <see cref="FewestPairs"/> pairs.</exception>
    public TranslationLexicon Train(Action<double>? progress = null, CancellationToken cancellationToken = default)
    {
        if (Pairs < FewestPairs)
        {
            throw new InvalidOperationException($"There are {Pairs} different pairs; a lexicon takes at least {FewestPairs}.");
        }

        var (forward, backward) = _trainer.Train(FewestTexts, progress: progress, cancellationToken: cancellationToken);
        return new TranslationLexicon(_sourceLanguage, _targetLanguage, Pairs, "sha256:" + Convert.ToHexStringLower(_hash.GetCurrentHash().AsSpan(0, 8)), forward, backward);
    }
}
