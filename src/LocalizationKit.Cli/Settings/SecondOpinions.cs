using LocalizationKit.Judges.Chat;
using LocalizationKit.Judges.Onnx;
using LocalizationKit.Judging;
using LocalizationKit.Translation;

namespace LocalizationKit.Cli.Settings;

/// <summary>Makes what gives second opinions in a run: judges, translation back, candidates. Everything that can be wrong with files and settings is found here.</summary>
internal sealed class SecondOpinions : IDisposable
{
    private readonly List<IDisposable> _owned = [];

    /// <summary>Gets the stage behind the pipeline; null when nobody is asked.</summary>
    public JudgingStage? Stage { get; private init; }

    /// <summary>Gets what fetches candidates before the pipeline; null when nothing is fetched.</summary>
    public CandidateFetcher? Fetcher { get; private init; }

    /// <summary>Makes the second opinions of a run.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="setup">What judges the run.</param>
    /// <returns>The opinions; to be disposed of.</returns>
    /// <exception cref="UsageException">A setting, file or key is missing or wrong.</exception>
    public static SecondOpinions Create(CheckSettings settings, PipelineSetup setup)
    {
        var own = settings.Judge ?? new JudgeSettings();
        var owned = new List<IDisposable>();
        try
        {
            var judges = settings.AsksJudges ? JudgesOf(own, owned) : [];
            var translator = settings.TranslatesBack || settings.FetchesCandidates ? Translator(settings, own, owned) : null;
            if (settings.TranslatesBack)
            {
                judges.Add(new BackTranslationJudge(translator!));
            }

            return new SecondOpinions
            {
                Stage = judges.Count == 0 ? null : new JudgingStage(judges, own.Judging, setup.Options, setup.Markets, setup.Glossaries),
                Fetcher = settings.FetchesCandidates ? new CandidateFetcher([translator!], setup.Options, setup.Markets, setup.Glossaries) : null,
            }.Owning(owned);
        }
        catch
        {
            owned.ForEach(o => o.Dispose());
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _owned.ForEach(o => o.Dispose());

    private SecondOpinions Owning(List<IDisposable> owned)
    {
        _owned.AddRange(owned);
        return this;
    }

    // What is kept costs nothing of the budget, so the cache stands before it.
    private static ITranslator Translator(CheckSettings settings, JudgeSettings own, List<IDisposable> owned)
    {
        var translation = settings.Translation ?? new TranslationSettings();
        var translator = TranslatorSetup.Create(translation);
        owned.Add(translator);
        var budgeted = new BudgetedTranslator(translator, own.TranslationCharacters ?? JudgeSettings.DefaultTranslationCharacters);
        return own.TranslationCache is not { } folder ? budgeted : new CachedTranslator(budgeted, new FolderAnswerCache(folder), translation.Model);
    }

    private static List<ITextJudge> JudgesOf(JudgeSettings settings, List<IDisposable> owned)
    {
        var judges = new List<ITextJudge>();
        if (settings.Onnx is { } onnx)
        {
            var judge = Open(onnx);
            owned.Add(judge);
            judges.Add(judge);
        }

        if (settings.Chat is { } chat)
        {
            var judge = new ChatJudge(new ChatCompletionsClient(chat.Endpoint, KeyOf(chat)), chat.Options, chat.Cache is { } folder ? new FolderAnswerCache(folder) : null);
            owned.Add(judge);
            judges.Add(judge);
        }

        return judges.Count > 0 ? judges : throw new UsageException($"--judge: {LockitConfig.FileName} names no judge; add \"judge\":{{\"onnx\":{{…}}}} or \"judge\":{{\"chat\":{{…}}}}, see docs/judges.md.");
    }

    private static OnnxQualityJudge Open(OnnxJudgeOptions options)
    {
        try
        {
            return OnnxQualityJudge.Open(options);
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or ArgumentException or UnauthorizedAccessException)
        {
            throw new UsageException($"judge.onnx: {exception.Message}", exception);
        }
        catch (Exception exception) when (IsWithoutLibrary(exception))
        {
            throw new UsageException("judge.onnx: the library of ONNX Runtime is not there, for lockit does not carry it. Unpack the package Microsoft.ML.OnnxRuntime and name its folder runtimes/<platform>/native in LD_LIBRARY_PATH (Windows: PATH, macOS: DYLD_LIBRARY_PATH), see docs/judges.md.", exception);
        }
    }

    /// <summary>Returns whether a failure is that of a native library that could not be found or loaded.</summary>
    /// <param name="exception">The failure; the runtime wraps it where a type needs the library to come to be.</param>
    internal static bool IsWithoutLibrary(Exception? exception) =>
        exception is DllNotFoundException or EntryPointNotFoundException || (exception is TypeInitializationException && IsWithoutLibrary(exception.InnerException));

    private static string? KeyOf(ChatSettings chat) => chat.KeyVariable is not { } name ? null
        : Environment.GetEnvironmentVariable(name)?.Trim() is { Length: > 0 } key ? key
        : throw new UsageException($"The environment variable {name} is not set; set it to the key of {chat.Endpoint.Host}, or take keyVariable out of judge.chat when the server asks for none.");
}
