namespace LocalizationKit.Reporting.Ci;

/// <summary>Names files as CI services want them: from the root of the workspace, with slashes.</summary>
internal static class CiPath
{
    /// <summary>Names a file.</summary>
    /// <param name="file">The file as it was given; null for none.</param>
    /// <param name="root">The root of the workspace; null when it is not known.</param>
    /// <returns>The path; null for none.</returns>
    public static string? Of(string? file, string? root)
    {
        if (string.IsNullOrEmpty(file))
        {
            return null;
        }

        var path = file;
        if (root is not null && Path.IsPathRooted(file) && Path.GetRelativePath(root, file) is var below && !Path.IsPathRooted(below) && !below.StartsWith("..", StringComparison.Ordinal))
        {
            path = below;
        }

        path = path.Replace('\\', '/');
        return path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path;
    }
}
