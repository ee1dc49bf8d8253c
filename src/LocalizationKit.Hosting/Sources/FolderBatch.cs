using LocalizationKit.Hosting.Storage;

namespace LocalizationKit.Hosting.Sources;

/// <summary>Keeps account of one file while it is taken.</summary>
internal sealed class FolderBatch
{
    public List<string> Ids { get; } = [];

    public List<(long Line, string? Id, string Error)> Refused { get; } = [];

    public int Accepted { get; private set; }

    public int Duplicates { get; private set; }

    public void Add(long line, SubmitOutcome outcome)
    {
        switch (outcome.Status)
        {
            case SubmitStatus.Refused:
                Refused.Add((line, outcome.Id, outcome.Error ?? ""));
                return;
            case SubmitStatus.Erased:
                Refused.Add((line, outcome.Id, "This content of the listing was erased and does not come back."));
                return;
            case SubmitStatus.Duplicate:
                Duplicates++;
                break;
            default:
                Accepted++;
                break;
        }

        Ids.Add(outcome.Id!);
    }

    public void Clear()
    {
        Ids.Clear();
        Refused.Clear();
        Accepted = Duplicates = 0;
    }
}
