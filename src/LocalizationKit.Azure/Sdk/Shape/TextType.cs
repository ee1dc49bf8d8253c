namespace Azure.AI.Translation.Text;

/// <summary>Declares the kinds of text.</summary>
internal readonly record struct TextType(string Value)
{
    public static TextType Plain { get; } = new("Plain");

    public static TextType Html { get; } = new("Html");
}
