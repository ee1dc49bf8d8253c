using LocalizationKit.Markets;

namespace LocalizationKit.Facts.CharacterModels;

/// <summary>Knows how the approved texts of one language, and of one vertical or all, read character by character. Immutable and safe to share.</summary>
public sealed class FluencyModel
{
    internal FluencyModel(string language, string? vertical, int texts, float floor, string fingerprint, CharacterModel model)
    {
        Language = language;
        Vertical = vertical;
        Texts = texts;
        Floor = floor;
        Fingerprint = fingerprint;
        Model = model;
    }

    /// <summary>Gets the tag of the language, e.g. <c>de</c>; Chinese with its script.</summary>
    public string Language { get; }

    /// <summary>Gets the vertical; null for all.</summary>
    public string? Vertical { get; }

    /// <summary>Gets how many texts it was learned from and tested on.</summary>
    public int Texts { get; }

    /// <summary>Gets the hash of the texts, <c>sha256:…</c>.</summary>
    public string Fingerprint { get; }

    /// <summary>Gets the least mean logarithm of any stretch of the approved texts it was tested on and had not seen.</summary>
    internal float Floor { get; }

    internal CharacterModel Model { get; }

    /// <summary>Reads a file of <c>lockit train lm</c>.</summary>
    /// <param name="stream">The file.</param>
    /// <returns>The models in it.</returns>
    /// <exception cref="InvalidDataException">The file is no language model, is damaged or of another version.</exception>
    public static IReadOnlyList<FluencyModel> Read(Stream stream) => FluencyModelFile.Read(stream);

    /// <summary>Writes models into one file.</summary>
    /// <param name="stream">Takes the file.</param>
    /// <param name="models">The models.</param>
    public static void Write(Stream stream, IReadOnlyList<FluencyModel> models) => FluencyModelFile.Write(stream, models);

    /// <summary>Returns the language by which models are kept.</summary>
    /// <param name="language">A language.</param>
    /// <returns>The primary language, with the script where it has several.</returns>
    public static string KeyOf(LanguageTag language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return language.Script is null ? language.Language : $"{language.Language}-{language.Script}";
    }
}
