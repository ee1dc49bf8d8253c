namespace LocalizationKit.Judges.Tests.Support;

/// <summary>A folder with the tiny models for one test, gone afterwards.</summary>
internal sealed class ModelFolder : IDisposable
{
    public ModelFolder()
    {
        Model = Write("model.onnx", TinyModels.MeanOfIds());
        Tokenizer = Write("pieces.model", TinyModels.Pieces("▁red", "▁hat", "▁红帽", "▁", "r", "e", "d", "h", "a", "t"));
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("lockit-judges-").FullName;

    public string Model { get; }

    public string Tokenizer { get; }

    public string Write(string name, byte[] content)
    {
        var path = System.IO.Path.Combine(Path, name);
        File.WriteAllBytes(path, content);
        return path;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
