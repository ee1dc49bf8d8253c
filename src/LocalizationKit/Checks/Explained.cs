namespace LocalizationKit.Checks;

/// <summary>Leaves out findings that a graver one in the same field already explains: of a text that is missing, every term is missing too.</summary>
internal static class Explained
{
    /// <summary>Removes what is explained.</summary>
    /// <param name="findings">The findings of one segment.</param>
    /// <param name="sourceLength">The length of the source text in UTF-16 code units.</param>
    /// <param name="targetLength">The length of the target text in UTF-16 code units.</param>
    public static void Remove(List<Finding> findings, int sourceLength, int targetLength)
    {
        for (var i = 0; i < findings.Count; i++)
        {
            var finding = findings[i];
            if (finding.Check.Explains.Count > 0 && IsWhole(finding, sourceLength, targetLength))
            {
                findings.RemoveAll(f => finding.Check.Explains.Contains(f.Check.Id, StringComparer.Ordinal));
                return;
            }
        }
    }

    private static bool IsWhole(Finding finding, int sourceLength, int targetLength) =>
        finding.Source?.Length == sourceLength || finding.Target?.Length == targetLength;
}
