using LocalizationKit.Facts;
using LocalizationKit.Judging;

namespace LocalizationKit.Tests.Judging;

/// <summary>Answers as told and remembers which texts it saw.</summary>
internal sealed class FakeJudge(Func<SegmentFacts, TextOpinion> answer, string check = "LK2704") : ITextJudge
{
    public string Name => "fake";

    public string CheckId => check;

    public List<string> Seen { get; } = [];

    public Task<IReadOnlyList<TextOpinion>> JudgeAsync(IReadOnlyList<SegmentFacts> texts, CancellationToken cancellationToken = default)
    {
        Seen.AddRange(texts.Select(t => t.Target.Text));
        return Task.FromResult<IReadOnlyList<TextOpinion>>([.. texts.Select(answer)]);
    }
}
