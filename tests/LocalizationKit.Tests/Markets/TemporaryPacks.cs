using System.Text;

namespace LocalizationKit.Tests.Markets;

/// <summary>A folder of packs that is gone after the test.</summary>
internal sealed class TemporaryPacks : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("packs");

    public string Folder => _folder.FullName;

    public TemporaryPacks With(string pack, string file, string text)
    {
        Directory.CreateDirectory(Path.Combine(Folder, pack));
        File.WriteAllText(Path.Combine(Folder, pack, file), text, new UTF8Encoding(false));
        return this;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
