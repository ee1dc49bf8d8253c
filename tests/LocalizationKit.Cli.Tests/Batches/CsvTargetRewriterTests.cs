using System.Text;
using FsCheck.Xunit;
using LocalizationKit.Batches;
using LocalizationKit.Cli.Batches;

namespace LocalizationKit.Cli.Tests.Batches;

public sealed class CsvTargetRewriterTests
{
    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("\uFEFFid,source,target\r\n1,\"a,\"\"b\"\"\",c\r\n\r\n2,d,")]
    [InlineData("no,header\n1,2\n")]
    [InlineData("\n\r\nid,source,target\n1,a,b\n")]
    [InlineData("id,source,target\n#1,a,b\n2,c,d\r#")]
    [InlineData("id,source,target\n1,a,\"b\"c\n2,a\n3,27\" screen,x\n")]
    public async Task Rewrite_NoEdits_CopiesEveryByte(string table) => Assert.Equal(table, await Rewrite(table, new TargetEdits(), expected: 0));

    [Fact]
    public async Task Rewrite_RowsOfOneListing_ChangesTheirTargets()
    {
        var edits = new TargetEdits();
        edits.Set("1", 0, "Rot, neu");
        edits.Set("1", 1, "2 \"Liter\"");
        edits.Set("2", 0, "Blau");

        Assert.Equal(
            "id,note,source,target\r\n1,x,红,\"Rot, neu\"\r\n1,\"y\",大,\"2 \"\"Liter\"\"\"\r\n\r\n2,z,蓝,Blau",
            await Rewrite("id,note,source,target\r\n1,x,红,rot\r\n1,\"y\",大,\"groß\"\r\n\r\n2,z,蓝,", edits, expected: 3));
    }

    [Fact]
    public async Task Rewrite_PairsOfColumns_CountsFieldsAsTheReaderDoes()
    {
        var edits = new TargetEdits();
        edits.Set("1", 1, "B");

        Assert.Equal(
            "id,a_source,a_target,b_source,b_target,c_source,c_target\n1,x,X,,,y,B\n",
            await Rewrite("id,a_source,a_target,b_source,b_target,c_source,c_target\n1,x,X,,,y,Y\n", edits, expected: 1));
    }

    [Fact]
    public async Task Rewrite_ABrokenListingOrASecondOne_StaysAsItIs()
    {
        const string Table = "id,source,target\n1,a,b\n1,a\n2,a,b\n3,c,d\n2,a,b\n";
        var edits = new TargetEdits();
        edits.Set("1", 0, "n");
        edits.Set("2", 0, "n");

        Assert.Equal(Table.Replace("2,a,b\n3", "2,a,n\n3", StringComparison.Ordinal), await Rewrite(Table, edits, expected: 1));
    }

    [Fact]
    public async Task Rewrite_BytesThatAreNotUtf8_AreKept()
    {
        byte[] table = [.. "id,source,target\n1,a,b\n2,"u8, 0xD6, 0xA5, .. ",c\n"u8];
        var edits = new TargetEdits();
        edits.Set("1", 0, "n");
        using var output = new MemoryStream();
        await new CsvTargetRewriter(',').RewriteAsync(new MemoryStream(table), output, edits);

        Assert.Equal([.. "id,source,target\n1,a,n\n2,"u8, 0xD6, 0xA5, .. ",c\n"u8], output.ToArray());
    }

    [Fact]
    public async Task Rewrite_NoColumnForTheTarget_SaysSo()
    {
        var edits = new TargetEdits();
        edits.Set("1", 0, "n");

        Assert.Contains("Line 2", (await Assert.ThrowsAsync<InvalidDataException>(() => Rewrite("id,source\n1,a\n", edits, 0))).Message, StringComparison.Ordinal);
    }

    [Property(MaxTest = 200)]
    public void Rewrite_AnyTarget_IsReadBack(string? target, bool isTsv)
    {
        var delimiter = isTsv ? '\t' : ',';
        var text = "x" + new string((target ?? "").Where(c => !char.IsSurrogate(c) && c is not ('\uFFFF' or '\0')).ToArray());
        var edits = new TargetEdits();
        edits.Set("1", 0, text);

        var table = Rewrite($"id{delimiter}source{delimiter}target\n1{delimiter}a{delimiter}b\n2{delimiter}a{delimiter}b\n", edits, 1, delimiter).GetAwaiter().GetResult();
        var read = new CsvListingReader(delimiter).ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(table)), null).ToBlockingEnumerable().ToList();

        Assert.Equal(2, read.Count);
        Assert.Equal(text, read[0].Listing!.Fields[0].Target);
    }

    private static async Task<string> Rewrite(string table, TargetEdits edits, int expected, char delimiter = ',')
    {
        using var output = new MemoryStream();
        Assert.Equal(expected, await new CsvTargetRewriter(delimiter).RewriteAsync(new MemoryStream(Encoding.UTF8.GetBytes(table)), output, edits));
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
