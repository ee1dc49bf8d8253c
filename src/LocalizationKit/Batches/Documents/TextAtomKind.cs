namespace LocalizationKit.Batches.Documents;

/// <summary>Says how characters of a text are written in their document.</summary>
internal enum TextAtomKind
{
    /// <summary>Each character as itself.</summary>
    Plain,

    /// <summary>Each character as itself, in a section where nothing is escaped.</summary>
    Literal,

    /// <summary>Several characters for one or two, an entity or an escape; only replaced as a whole.</summary>
    Escape,

    /// <summary>Markup of the document: it stays as it is. May stand for no character of the text.</summary>
    Code,
}
