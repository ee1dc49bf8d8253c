using System.Text.RegularExpressions;

namespace LocalizationKit.Cli.Batches;

/// <summary>Finds the languages in the name of a file, and the file beside it that has the sources.</summary>
internal static partial class LanguagePair
{
    // What a source file is called when nobody says so: the usual spellings of Chinese, then English, then no language at all.
    private static readonly string[] Usual = ["zh-Hans", "zh-CN", "zh-Hans-CN", "zh", "en", "en-US", ""];

    /// <summary>Finds the pair of a file.</summary>
    /// <param name="path">The file with the targets.</param>
    /// <param name="source">The source language, when the user names it.</param>
    /// <returns>The language of the targets, and the file with the sources and its language; null for what is not found.</returns>
    public static (string? Target, string? SourceFile, string? Source) Find(string path, string? source)
    {
        var folder = Path.GetDirectoryName(path) ?? "";
        var file = Path.GetFileName(path);
        foreach (Match match in Tag().Matches(file))
        {
            var tag = match.Groups["tag"];
            if (Try(tag.Value, other => Path.Combine(folder, Replace(file, tag.Index, tag.Length, other)), path, source) is { } found)
            {
                return found;
            }
        }

        var parent = Path.GetFileName(folder);
        var above = Path.GetDirectoryName(folder) ?? "";
        if (Whole().IsMatch(parent) && Try(parent, other => Path.Combine(above, other, file), path, source) is { } beside)
        {
            return beside;
        }

        var own = Tag().Matches(file).LastOrDefault()?.Groups["tag"].Value ?? (Whole().IsMatch(parent) ? parent : null);
        return (own?.Replace('_', '-'), null, null);
    }

    private static (string? Target, string? SourceFile, string? Source)? Try(string tag, Func<string, string> nameOf, string path, string? source)
    {
        foreach (var language in source is null ? Usual : [source, source.Split('-')[0], .. Usual])
        {
            foreach (var spelling in new[] { language, language.Replace('-', '_') })
            {
                var file = nameOf(spelling);
                if (!string.Equals(file, path, StringComparison.OrdinalIgnoreCase) && File.Exists(file) && !spelling.Equals(tag, StringComparison.OrdinalIgnoreCase))
                {
                    return (tag.Replace('_', '-'), file, language.Length > 0 ? language : source);
                }
            }
        }

        return null;
    }

    // Without a language the separator before it goes, too: Strings.ja.resx has Strings.resx.
    private static string Replace(string file, int start, int length, string other) =>
        other.Length > 0 ? file[..start] + other + file[(start + length)..] : start > 0 ? file[..(start - 1)] + file[(start + length)..] : file;

    [GeneratedRegex(@"(?<=^|[._-])(?<tag>(?:[a-z]{2}|fil|yue)(?:[-_](?:[A-Z][a-z]{3}))?(?:[-_](?:[A-Z]{2}|\d{3}))?)(?=\.|$)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Tag();

    [GeneratedRegex(@"^(?:[a-z]{2}|fil|yue)(?:[-_](?:[A-Z][a-z]{3}))?(?:[-_](?:[A-Z]{2}|\d{3}))?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Whole();
}
