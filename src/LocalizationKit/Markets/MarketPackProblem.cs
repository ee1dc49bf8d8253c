namespace LocalizationKit.Markets;

/// <summary>Says what is wrong in a market pack or a glossary.</summary>
/// <param name="CheckId">The id of the check that documents the problem, <c>LK91xx</c>.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Remedy">How to mend it.</param>
/// <param name="File">The file.</param>
/// <param name="Line">The line in the file, from 1; 0 when the whole file is meant.</param>
/// <param name="IsError">Whether the pack cannot be used as it is; otherwise the problem is a warning.</param>
public sealed record MarketPackProblem(string CheckId, string Message, string Remedy, string File, int Line, bool IsError)
{
    /// <summary>Returns the problem on one line, as compilers write theirs.</summary>
    /// <returns><c>file(line): error LK9103: message remedy</c>.</returns>
    public override string ToString()
    {
        var place = Line > 0 ? $"{File}({Line.ToString(System.Globalization.CultureInfo.InvariantCulture)})" : File;
        return $"{place}: {(IsError ? "error" : "warning")} {CheckId}: {Message} {Remedy}";
    }
}
