using LocalizationKit.Markets;

namespace LocalizationKit.Facts.Terms;

/// <summary>Holds both texts of a segment as terms are looked for in them, so that several matchers share the work. One thread at a time.</summary>
internal sealed class TermTexts
{
    private readonly string _source;
    private readonly string _target;
    private readonly LanguageTag _sourceLanguage;
    private readonly LanguageTag _targetLanguage;
    private FoldedText? _foldedSource;
    private TargetText? _targetText;

    public TermTexts(TextFacts source, TextFacts target)
    {
        _source = source.Text;
        _sourceLanguage = source.Language;
        _target = target.Text;
        _targetLanguage = target.Language;
    }

    /// <summary>Gets the folded source.</summary>
    public FoldedText Source => _foldedSource ??= TextFolder.Fold(_source, SourceOptions(_sourceLanguage));

    /// <summary>Gets the target.</summary>
    public TargetText Target => _targetText ??= new TargetText(_target, TermProfile.Of(_targetLanguage));

    /// <summary>Returns how source texts of a language are folded.</summary>
    public static FoldOptions SourceOptions(LanguageTag language) => language.Language is "zh" or "yue" ? FoldOptions.Han : FoldOptions.None;
}
