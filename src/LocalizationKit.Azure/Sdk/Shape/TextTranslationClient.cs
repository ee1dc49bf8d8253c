using Azure.Core;

namespace Azure.AI.Translation.Text;

/// <summary>Declares the client; a test derives from it.</summary>
internal class TextTranslationClient
{
    private const string NoSdk = "This build has no Azure.AI.Translation.Text; build with -p:UseAzureTranslationSdk=true.";

    /// <summary>Initializes a client for tests.</summary>
    protected TextTranslationClient()
    {
    }

    /// <summary>Declares the client with a key.</summary>
    public TextTranslationClient(AzureKeyCredential credential, Uri endpoint, string region = "global", TextTranslationClientOptions? options = null) => throw new NotSupportedException(NoSdk);

    /// <summary>Declares the client with a token on an endpoint of one's own.</summary>
    public TextTranslationClient(TokenCredential credential, Uri endpoint, string tokenScope, TextTranslationClientOptions? options = null) => throw new NotSupportedException(NoSdk);

    /// <summary>Declares the client with a token on a public endpoint.</summary>
    public TextTranslationClient(TokenCredential credential, Uri endpoint, string resourceId, string region, string tokenScope, TextTranslationClientOptions? options = null) => throw new NotSupportedException(NoSdk);

    /// <summary>Declares the call.</summary>
    public virtual Task<Response<IReadOnlyList<TranslatedTextItem>>> TranslateAsync(IEnumerable<TranslateInputItem> inputs, CancellationToken cancellationToken = default) => throw new NotSupportedException(NoSdk);
}
