namespace LocalizationKit.TestSupport;

/// <summary>Finds the folder of the solution; caller paths are rewritten by deterministic builds and cannot be used.</summary>
internal static class RepositoryRoot
{
    public static string Path { get; } = Find();

    public static string Combine(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "LocalizationKit.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("LocalizationKit.sln is in no folder above the tests.");
    }
}
