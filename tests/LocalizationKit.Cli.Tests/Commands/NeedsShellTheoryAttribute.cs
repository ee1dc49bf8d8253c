using LocalizationKit.TestSupport.Services;

namespace LocalizationKit.Cli.Tests.Commands;

/// <summary>A test that needs a shell other than bash.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NeedsShellTheoryAttribute : TheoryAttribute
{
    public NeedsShellTheoryAttribute(string shell)
    {
        Shell = shell;
        Skip = ServiceRequirement.SkipReason(ServiceRequirement.Find($"/usr/bin/{shell}", $"/bin/{shell}", $"/opt/homebrew/bin/{shell}"), shell);
    }

    /// <summary>Gets the name of the shell.</summary>
    public string Shell { get; }
}
