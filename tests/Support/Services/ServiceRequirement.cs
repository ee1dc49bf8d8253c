namespace LocalizationKit.TestSupport.Services;

/// <summary>Says whether a test that needs a program may run, is skipped, or must fail.</summary>
/// <remarks>CI sets the variable: there, a missing program is an error and not a reason to look away.</remarks>
internal static class ServiceRequirement
{
    public const string Variable = "LOCALIZATIONKIT_REQUIRE_SERVICES";

    public static bool IsStrict => Environment.GetEnvironmentVariable(Variable) == "1";

    /// <summary>Returns why a test is skipped; null when it is not.</summary>
    public static string? SkipReason(string? program, string package) =>
        program is not null || IsStrict ? null : $"{package} is not installed here; apt-get install {package}, or set {Variable}=1 to make this an error.";

    /// <summary>Finds a program in the given places; a star stands for a version.</summary>
    public static string? Find(params string[] places) => places.SelectMany(Expand).FirstOrDefault(File.Exists);

    private static IEnumerable<string> Expand(string place)
    {
        var star = place.IndexOf('*', StringComparison.Ordinal);
        if (star < 0)
        {
            return [place];
        }

        var start = place.LastIndexOf('/', star);
        var end = place.IndexOf('/', star);
        var folder = place[..start];
        return Directory.Exists(folder)
            ? Directory.EnumerateDirectories(folder, place[(start + 1)..end]).OrderDescending(StringComparer.Ordinal).Select(d => d + place[end..])
            : [];
    }
}
