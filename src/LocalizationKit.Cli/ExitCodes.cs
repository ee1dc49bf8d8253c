namespace LocalizationKit.Cli;

/// <summary>Lists what the process answers.</summary>
internal static class ExitCodes
{
    /// <summary>Nothing at or above <c>--fail-on</c>.</summary>
    public const int Success = 0;

    /// <summary>Some listing is at or above <c>--fail-on</c>.</summary>
    public const int Failed = 1;

    /// <summary>The command line, a configuration or a glossary is wrong.</summary>
    public const int Usage = 2;

    /// <summary>Some records could not be read; all others were judged. Wins over <see cref="Failed"/>.</summary>
    public const int Unreadable = 3;

    /// <summary>A remote service failed after its retries.</summary>
    public const int Remote = 4;

    /// <summary>The user interrupted the run (128 + SIGINT).</summary>
    public const int Interrupted = 130;
}
