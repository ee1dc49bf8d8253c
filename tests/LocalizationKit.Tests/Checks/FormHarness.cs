using LocalizationKit.Checks;
using LocalizationKit.Testing;

namespace LocalizationKit.Tests.Checks;

/// <summary>Runs one check by its id over one pair of texts.</summary>
internal static class FormHarness
{
    public static IReadOnlyList<Finding> Run(string id, string languages, string source, string target, int? maxLength = null) =>
        CheckExamples.Run(CheckCatalog.Find(id)!, CheckExample.Flag(languages, source, target) with { MaxLength = maxLength });
}
