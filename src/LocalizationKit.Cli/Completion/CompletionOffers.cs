using System.CommandLine;
using System.CommandLine.Completions;

namespace LocalizationKit.Cli.Completion;

/// <summary>Says which values a shell may offer.</summary>
internal static class CompletionOffers
{
    /// <summary>Offers values for an option; others stay allowed.</summary>
    /// <typeparam name="T">The kind of option.</typeparam>
    /// <param name="option">The option.</param>
    /// <param name="values">Gives the values, when a shell's script is made.</param>
    /// <returns>The option.</returns>
    public static T Offering<T>(this T option, Func<IEnumerable<string>> values)
        where T : Option
    {
        option.CompletionSources.Add(_ => values().Select(v => new CompletionItem(v)));
        return option;
    }
}
