using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LocalizationKit.Hosting.Review;

/// <summary>Puts corrected targets into a record and touches nothing else of it.</summary>
internal static class TargetEditor
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Applies corrections.</summary>
    /// <param name="record">The record.</param>
    /// <param name="corrections">The corrections.</param>
    /// <returns>The record with the new targets.</returns>
    /// <exception cref="ArgumentException">A correction names a field that is not there.</exception>
    public static string Apply(string record, IReadOnlyList<FieldCorrection> corrections)
    {
        var root = JsonNode.Parse(record)!.AsObject();
        var fields = root["fields"] as JsonArray;
        foreach (var correction in corrections)
        {
            // The short form is one field without a list.
            var field = fields is null ? (correction.Index == 0 ? root : null) : (correction.Index >= 0 && correction.Index < fields.Count ? fields[correction.Index]!.AsObject() : null);
            if (field is null)
            {
                throw new ArgumentException($"The listing has no field number {correction.Index}; fields are counted from 0.", nameof(corrections));
            }

            field["target"] = correction.Target;
        }

        return root.ToJsonString(Options);
    }
}
