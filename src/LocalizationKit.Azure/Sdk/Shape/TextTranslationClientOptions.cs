using Azure.Core;

namespace Azure.AI.Translation.Text;

/// <summary>Declares the options of the client.</summary>
internal sealed class TextTranslationClientOptions : ClientOptions;
