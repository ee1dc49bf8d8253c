using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.Problems;

/// <summary>Documents the finding that stands for a record that does not have the form of a listing.</summary>
internal sealed class LK9002InvalidRecord : ProcessCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK9002", "invalid-record", MqmCategory.Process, Severity.Major)
    {
        Summary = "A record of the batch is valid JSON but not a listing.",
        Explanation = """
            ## What it finds
            A property of the wrong type, a property that is there twice, a record without `fields` and without `source`, an empty
            `fields`, a field without name or source, or a language that is not a language tag. The message names the property by its
            path, e.g. `fields[2].maxLength`.

            ## Why it matters to a buyer
            The listing was not judged, so nothing is known about its translation; it must not go out on the strength of this run.

            ## How to fix
            Mend the property that the message names. A translation that does not exist yet is `null` or left out, not an empty object.
            """,
    };
}
