namespace LocalizationKit.Markets.Exchange;

/// <summary>Writes glossaries in the forms in which they are exchanged.</summary>
internal static class GlossaryWriter
{
    /// <summary>Writes a glossary.</summary>
    /// <param name="glossary">The glossary.</param>
    /// <param name="languages">Its languages; both must be named for TBX and UTX.</param>
    /// <param name="format">The form.</param>
    /// <param name="output">Takes the text; lines end with LF.</param>
    /// <exception cref="ArgumentException">A language is missing that the form needs.</exception>
    public static void Write(Glossary glossary, GlossaryLanguages languages, GlossaryFormat format, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(glossary);
        ArgumentNullException.ThrowIfNull(languages);
        ArgumentNullException.ThrowIfNull(output);
        switch (format)
        {
            case GlossaryFormat.Tsv or GlossaryFormat.Csv:
                TableWriter.Write(glossary, format == GlossaryFormat.Csv, output);
                break;
            case GlossaryFormat.Utx:
                UtxWriter.Write(glossary, Named(languages.Source, "source"), Named(languages.Target, "target"), output);
                break;
            default:
                TbxWriter.Write(glossary, Named(languages.Source, "source"), Named(languages.Target, "target"), format == GlossaryFormat.TbxDct, output);
                break;
        }
    }

    private static LanguageTag Named(LanguageTag? language, string which) =>
        language ?? throw new ArgumentException($"The form names its languages, so the {which} language must be given.", nameof(language));
}
