using System.Buffers;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using LocalizationKit.Checks;
using LocalizationKit.Data;
using LocalizationKit.Markets;

namespace LocalizationKit;

/// <summary>Hashes the rules in force: two results with one hash were judged by the same checks, settings and glossaries.</summary>
internal static class RulesVersion
{
    private const int Chunk = 1 << 16;
    private const int Shown = 8;

    /// <summary>Gets the version of the kit.</summary>
    public static string Kit { get; } =
        typeof(RulesVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0";

    public static string Of(QualityOptions options, IReadOnlyList<Check> checks, IReadOnlyList<Glossary> glossaries)
    {
        IncrementalHash? hash = null;
        var text = new StringBuilder(Kit);
        foreach (var check in checks.Where(c => options.Selection.Includes(c.Descriptor.Id)))
        {
            text.Append('\n').Append(check.Descriptor.Id).Append('=').Append(options.Selection.SeverityOf(check.Descriptor.Id) ?? check.Descriptor.Severity);
        }

        foreach (var setting in options.Selection.Rules.Cast<object>().Concat(options.Limits).Concat(options.PlaceholderPatterns)
            .Concat(options.Lexicons.Select(l => l.Fingerprint)).Concat(options.FluencyModels.Select(m => m.Fingerprint)))
        {
            text.Append('\n').Append(setting);
        }

        foreach (var entry in glossaries.SelectMany(g => g.Entries))
        {
            Append(text.Append('\n'), entry.Sources);
            Append(text.Append('\t'), entry.Targets);
            Append(text.Append('\t'), entry.Forbidden);
            if (text.Length > Chunk)
            {
                Append(text, hash ??= IncrementalHash.CreateHash(HashAlgorithmName.SHA256));
            }
        }

        return "sha256:" + Convert.ToHexStringLower(Finish(text, hash).AsSpan(0, Shown));
    }

    private static byte[] Finish(StringBuilder text, IncrementalHash? hash)
    {
        if (hash is null)
        {
            var result = new byte[ShortSha256.Size];
            ShortSha256.HashData(Encoding.UTF8.GetBytes(text.ToString()), result);
            return result;
        }

        using (hash)
        {
            Append(text, hash);
            return hash.GetHashAndReset();
        }
    }

    private static void Append(StringBuilder text, IReadOnlyList<string> forms)
    {
        for (var i = 0; i < forms.Count; i++)
        {
            text.Append(i == 0 ? "" : "|").Append(forms[i]);
        }
    }

    // A glossary may have a million terms, so its text is never held as a whole.
    private static void Append(StringBuilder text, IncrementalHash hash)
    {
        var characters = ArrayPool<char>.Shared.Rent(text.Length);
        text.CopyTo(0, characters, text.Length);
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        hash.AppendData(bytes, 0, Encoding.UTF8.GetBytes(characters, 0, text.Length, bytes, 0));
        ArrayPool<byte>.Shared.Return(bytes);
        ArrayPool<char>.Shared.Return(characters);
        text.Clear();
    }
}
