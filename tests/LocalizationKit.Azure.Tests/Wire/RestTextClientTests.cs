using System.Net;
using System.Text;
using Azure.Core;
using LocalizationKit.Azure.Wire;
using LocalizationKit.TestSupport.AzureService;
using LocalizationKit.Translation;

namespace LocalizationKit.Azure.Tests.Wire;

public sealed class RestTextClientTests
{
    private const string Answer = """[{"translations":[{"to":"ja","text":"春服"}]}]""";

    [Fact]
    public async Task Send_AToken_GoesAsBearerWithResourceAndRegion()
    {
        using var handler = new RecordingHandler(_ => Json(Answer));
        var credential = new FixedCredential();
        using var translator = new AzureTranslator(new AzureTranslatorOptions
        {
            Credential = credential,
            ResourceId = "/subscriptions/1/resourceGroups/g/providers/Microsoft.CognitiveServices/accounts/a",
            Region = "westeurope",
            Geography = AzureGeography.Europe,
            Handler = handler,
        });

        var result = await translator.TranslateAsync(new TranslationRequest { SourceLanguage = "zh-Hans", TargetLanguage = "ja", Texts = [new TranslationText { Text = "春装" }] });

        Assert.Equal("春服", Assert.Single(result.Texts).Text);
        var sent = Assert.Single(handler.Sent);
        Assert.Equal("Bearer secret-token", sent.Headers.Authorization!.ToString());
        Assert.Equal("westeurope", Assert.Single(sent.Headers.GetValues("Ocp-Apim-Subscription-Region")));
        Assert.StartsWith("/subscriptions/1", Assert.Single(sent.Headers.GetValues("Ocp-Apim-ResourceId")), StringComparison.Ordinal);
        Assert.False(sent.Headers.Contains("Ocp-Apim-Subscription-Key"));
        Assert.Equal("api-eur.cognitive.microsofttranslator.com", sent.RequestUri!.Host);
        Assert.Equal(["https://cognitiveservices.azure.com/.default"], credential.Scopes);
    }

    [Fact]
    public async Task Send_ATokenThatIsNotToBeHad_IsAccessDenied()
    {
        using var handler = new RecordingHandler(_ => Json(Answer));
        using var translator = new AzureTranslator(new AzureTranslatorOptions { Credential = new FixedCredential { IsBroken = true }, Endpoint = new Uri("https://shop.cognitiveservices.azure.com"), Handler = handler });

        var result = await translator.TranslateAsync(new TranslationRequest { SourceLanguage = "zh-Hans", TargetLanguage = "ja", Texts = [new TranslationText { Text = "春装" }] });

        Assert.Equal(TranslationFailureKind.AccessDenied, Assert.Single(result.Texts).Failure!.Kind);
        Assert.Empty(handler.Sent);
    }

    [Theory]
    [InlineData(AzureApiVersion.V3)]
    [InlineData(AzureApiVersion.V2026June)]
    public async Task Send_SeveralTargets_AreAnsweredInOrderAndCountedOnceEach(AzureApiVersion version)
    {
        await using var service = await FakeTranslator.StartAsync();
        var client = new RestTextClient(new AzureTranslatorOptions { Key = FakeTranslator.Key, Endpoint = service.Endpoint, ApiVersion = version });
        var call = new AzureCall("en", ["cs", "es", "de"], IsHtml: false, [new AzureCallText("This is a test.", [])]);

        var reply = await client.SendAsync(call, CancellationToken.None);

        Assert.Equal(["Tohle je test.", "Esto es una prueba.", "Dies ist ein Test."], Assert.Single(reply.Texts));
        Assert.Equal((45L, 45), (reply.Metered, call.Characters));
    }

    [Fact]
    public async Task Send_V3_PutsAllButTheTextsIntoTheQuery()
    {
        await using var service = await FakeTranslator.StartAsync();
        var client = new RestTextClient(new AzureTranslatorOptions { Key = FakeTranslator.Key, Endpoint = service.Endpoint, Region = "westeurope", Category = "id-TECH", AllowFallback = true });

        await client.SendAsync(new AzureCall("zh-Hans", ["ja"], IsHtml: true, [new AzureCallText("春装", [])]), CancellationToken.None);

        var sent = Assert.Single(service.Requests);
        Assert.Equal("""[{"text":"春装"}]""", System.Text.RegularExpressions.Regex.Unescape(sent.Body));
        Assert.Equal(["3.0", "zh-Hans", "ja", "html", "id-TECH", "true"], new[] { "api-version", "from", "to", "textType", "category", "allowFallback" }.Select(n => sent.Query[n].ToString()));
        Assert.Equal("westeurope", sent.Headers["Ocp-Apim-Subscription-Region"].ToString());
    }

    [Fact]
    public async Task Translate_WithADeployment_SendsTermsAsReferencePairs()
    {
        await using var service = await FakeTranslator.StartAsync();
        service.Phrases.Add("de", "速干", "schnelltrocknend");
        using var translator = new AzureTranslator(new AzureTranslatorOptions { Key = FakeTranslator.Key, Endpoint = service.Endpoint, ApiVersion = AzureApiVersion.V2026June, Deployment = "model-1" });

        var result = await translator.TranslateAsync(new TranslationRequest { SourceLanguage = "zh-Hans", TargetLanguage = "de-DE", Texts = [new TranslationText { Text = "速干上衣", Terms = [new TranslationTerm(0, 2, ["schnelltrocknend"])] }] });

        Assert.Empty(Assert.Single(result.Texts).MissingTerms);
        var body = System.Text.RegularExpressions.Regex.Unescape(Assert.Single(service.Requests).Body);
        Assert.Contains("""
            "deploymentName":"model-1","allowFallback":true,"referenceTextPairs":[{"source":"速干","target":"schnelltrocknend"}]
            """, body, StringComparison.Ordinal);
        Assert.Contains("\"textType\":\"Plain\"", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[", "not whole JSON")]
    [InlineData("{}", "not that of a translation")]
    [InlineData("[{}]", "no translations")]
    [InlineData("""[{"translations":[{"to":"ja"}]}]""", "no text")]
    [InlineData("""[{"translations":[]}]""", "target languages")]
    [InlineData("""[{"translations":[{"text":"a"}]},{"translations":[{"text":"b"}]}]""", "1 texts were sent and 2 came back")]
    public async Task Send_AnAnswerThatIsNone_IsRefused(string body, string hint)
    {
        using var handler = new RecordingHandler(_ => Json(body));
        var client = new RestTextClient(new AzureTranslatorOptions { Key = FakeTranslator.Key, Handler = handler });

        var thrown = await Assert.ThrowsAsync<AzureReplyException>(() => client.SendAsync(new AzureCall("en", ["ja"], IsHtml: false, [new AzureCallText("x", [])]), CancellationToken.None));

        Assert.Contains(hint, thrown.Message, StringComparison.Ordinal);
    }

    private static HttpResponseMessage Json(string body) => new(HttpStatusCode.OK) { Content = new StringContent(body, Encoding.UTF8, "application/json") };

    private sealed class FixedCredential : TokenCredential
    {
        public bool IsBroken { get; init; }

        public List<string> Scopes { get; } = [];

        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken)
        {
            if (IsBroken)
            {
                throw new global::Azure.Identity.CredentialUnavailableException("Nobody is signed in.");
            }

            Scopes.AddRange(requestContext.Scopes);
            return new AccessToken("secret-token", DateTimeOffset.UtcNow.AddHours(1));
        }

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) => new(GetToken(requestContext, cancellationToken));
    }
}
