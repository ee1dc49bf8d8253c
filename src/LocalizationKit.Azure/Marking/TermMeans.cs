namespace LocalizationKit.Azure.Marking;

/// <summary>Says by which of the service's means an approved term is enforced.</summary>
internal enum TermMeans
{
    /// <summary>The rendering is put into the text, marked as not to be translated.</summary>
    NoTranslate,

    /// <summary>The term is marked with its rendering: the dynamic dictionary.</summary>
    Dictionary,

    /// <summary>Term and rendering go along as a reference pair.</summary>
    Pair,
}
