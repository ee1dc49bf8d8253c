using LocalizationKit.Cli.Output;

namespace LocalizationKit.Cli.Tests.Output;

public sealed class UnifiedDiffTests
{
    [Theory]
    [InlineData("a\nb", "a\nb", "")]
    [InlineData("a\nb\nc", "a\nx\nc", "@@ -1,3 +1,3 @@\n a\n-b\n+x\n c\n")]
    [InlineData("1\n2\n3\n4\n5\n6\n7\n8\n9", "1\n2\n3\n4\nx\n6\n7\n8\n9", "@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+x\n 6\n 7\n 8\n")]
    [InlineData("a\nb\nc\nd", "a\nd", "@@ -1,4 +1,2 @@\n a\n-b\n-c\n d\n")]
    [InlineData("a\nd", "a\nb\nc\nd", "@@ -1,2 +1,4 @@\n a\n+b\n+c\n d\n")]
    [InlineData("", "a", "@@ -0,0 +1,1 @@\n+a\n")]
    [InlineData("1\na\n2\n3\n4\n5\n6\n7\n8\n9\nb", "1\nA\n2\n3\n4\n5\n6\n7\n8\n9\nB", "@@ -1,5 +1,5 @@\n 1\n-a\n+A\n 2\n 3\n 4\n@@ -8,4 +8,4 @@\n 7\n 8\n 9\n-b\n+B\n")]
    public async Task Write_IsWhatPatchReads(string old, string changed, string expected)
    {
        using var output = new StringWriter();
        await new UnifiedDiff(output, "f").WriteAsync(new StringReader(old), new StringReader(changed));

        Assert.Equal(expected.Length == 0 ? "" : "--- a/f\n+++ b/f\n" + expected, output.ToString());
    }
}
