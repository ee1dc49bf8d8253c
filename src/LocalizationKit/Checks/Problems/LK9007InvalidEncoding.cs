using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.Problems;

/// <summary>Documents the finding that stands for a line that is not UTF-8.</summary>
internal sealed class LK9007InvalidEncoding : ProcessCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK9007", "invalid-encoding", MqmCategory.Process, Severity.Major)
    {
        Summary = "A line of the batch is not UTF-8.",
        Explanation = """
            ## What it finds
            Bytes that are not UTF-8. The message names the offset of the first one in its line. Files in UTF-16, GBK, Big5 or Shift_JIS
            are found by this.

            ## Why it matters to a buyer
            Characters would be lost or replaced without anyone seeing it, in prices and names too.

            ## How to fix
            Export the batch as UTF-8, or convert it: `iconv -f GB18030 -t UTF-8 batch.csv`.
            """,
    };
}
