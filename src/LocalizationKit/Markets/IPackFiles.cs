namespace LocalizationKit.Markets;

/// <summary>Gives access to market packs, wherever they are kept. Implementations are safe to share.</summary>
public interface IPackFiles
{
    /// <summary>Gets the names of the packs, sorted; the name of a pack is the name of its folder.</summary>
    IReadOnlyList<string> Packs { get; }

    /// <summary>Lists the files of a pack.</summary>
    /// <param name="pack">The name of the pack.</param>
    /// <returns>The file names without folder, sorted; empty when there is no such pack.</returns>
    /// <exception cref="IOException">The pack cannot be read.</exception>
    IReadOnlyList<string> Files(string pack);

    /// <summary>Opens a file of a pack.</summary>
    /// <param name="pack">The name of the pack.</param>
    /// <param name="file">The name of the file, as listed.</param>
    /// <returns>The content; the caller disposes of it.</returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    Stream Open(string pack, string file);

    /// <summary>Names a file as problems show it.</summary>
    /// <param name="pack">The name of the pack.</param>
    /// <param name="file">The name of the file.</param>
    /// <returns>A path that the user can open.</returns>
    string Describe(string pack, string file);
}
