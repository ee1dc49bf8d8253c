using System.Text;
using FsCheck.Xunit;
using LocalizationKit.Markets;

namespace LocalizationKit.Tests.Markets;

/// <summary>Whatever a user's file holds, nothing throws, and every entry has texts.</summary>
public sealed class GlossaryReaderFuzzTests
{
    private const string Table = "source,target,forbidden,when,note,id,severity\n天丝|莱赛尔,\"Tencel|Lyocell, fine\",silk,面料|!手表,note,A1,major\n纯棉,cotton,,,,A2,\n";

    [Property(MaxTest = 500)]
    public bool Read_AnyBytes_NeverThrows(byte[] bytes) => IsSound(bytes, "a.csv") && IsSound(bytes, "a.tsv");

    [Property(MaxTest = 1000)]
    public bool Read_ATableWithSomeBytesChanged_NeverThrows(List<(ushort At, byte Value)> changes)
    {
        var text = Encoding.UTF8.GetBytes(Table);
        foreach (var (at, value) in changes)
        {
            text[at % text.Length] = value;
        }

        return IsSound(text, "a.csv") && IsSound([.. text.Select(b => b == (byte)',' ? (byte)'\t' : b)], "a.tsv");
    }

    private static bool IsSound(byte[] bytes, string name)
    {
        using var stream = new MemoryStream(bytes);
        var result = GlossaryReader.Read(stream, name);
        return result.Glossary.Entries.All(e => e.Sources.Count > 0 && e.Targets.Count > 0 && e.Sources.Concat(e.Targets).Concat(e.Forbidden).Concat(e.RequiredCues).Concat(e.ExcludedCues).All(t => t.Length > 0));
    }
}
