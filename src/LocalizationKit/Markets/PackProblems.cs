namespace LocalizationKit.Markets;

/// <summary>Collects the problems of one pack or glossary. Not safe for several threads.</summary>
internal sealed class PackProblems
{
    private readonly List<MarketPackProblem> _problems = [];

    public bool HasErrors { get; private set; }

    public void Error(string checkId, string file, int line, string message, string remedy)
    {
        HasErrors = true;
        _problems.Add(new MarketPackProblem(checkId, message, remedy, file, line, IsError: true));
    }

    public void Warn(string checkId, string file, int line, string message, string remedy) =>
        _problems.Add(new MarketPackProblem(checkId, message, remedy, file, line, IsError: false));

    public IReadOnlyList<MarketPackProblem> ToList() =>
        _problems.Count == 0 ? [] : [.. _problems.OrderBy(p => p.File, StringComparer.Ordinal).ThenBy(p => p.Line)];
}
