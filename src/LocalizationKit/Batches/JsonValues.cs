using System.Text.Json;

namespace LocalizationKit.Batches;

/// <summary>Reads single JSON values and says what they are.</summary>
internal static class JsonValues
{
    /// <summary>Reads a text.</summary>
    /// <exception cref="RecordException">The text holds half a surrogate pair.</exception>
    public static string Text(JsonElement value, string path)
    {
        try
        {
            return value.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            throw HalfPair(path);
        }
    }

    public static RecordException HalfPair(string path) =>
        new("LK9008", $"'{path}' has an escape for half a surrogate pair, which is no character; export the text again as whole Unicode characters.");

    /// <summary>Says what a value is, for messages.</summary>
    public static string Describe(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "the text " + Shorten(value.GetRawText()),
        JsonValueKind.Number => "the number " + Shorten(value.GetRawText()),
        JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
        _ => "null",
    };

    private static string Shorten(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
