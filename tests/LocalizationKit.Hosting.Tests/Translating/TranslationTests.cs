using LocalizationKit.Hosting.Storage;
using LocalizationKit.TestSupport.Services;
using LocalizationKit.Translation;
using Microsoft.Extensions.Logging;

namespace LocalizationKit.Hosting.Tests.Translating;

/// <summary>Listings that come without targets, in any host.</summary>
public sealed class TranslationTests
{
    private const string Shirt = "纯棉T恤";
    private const string Coat = "秋冬外套";
    private static readonly (string Key, string Value) ShortWaits = ("LocalizationKit:Translation:MaxWaitSeconds", "1");
    private static readonly TranslatedText Down = TranslatedText.Of(new TranslationFailure(TranslationFailureKind.Unavailable, "It is down."));

    [Fact]
    public async Task What_comes_without_a_target_is_translated_before_it_is_judged()
    {
        var engine = new ScriptedTranslator(Translate);
        await using var host = new HostFixture { Translator = engine };
        await host.StartAsync();
        await host.SubmitAsync(SampleListings.Record("bare", Shirt, "") + "\n" + SampleListings.Good("whole"));
        var listing = await host.WaitForAsync("bare", ListingState.Published);
        Assert.Contains("綿100%のTシャツ", listing.Record, StringComparison.Ordinal);
        Assert.Equal("scripted", listing.Engine);
        await host.WaitForAsync("whole", ListingState.Published);
        Assert.Equal([Shirt], engine.Asked);

        // The record that came is still the same listing.
        await host.SubmitAsync(SampleListings.Record("bare", Shirt, ""));
        Assert.Equal(1, (await host.WaitForAsync("bare", ListingState.Published)).Revision);
        Assert.Single(engine.Asked);
    }

    [Fact]
    public async Task What_came_is_kept_and_only_the_rest_is_asked_for_again_also_after_a_restart()
    {
        var engine = new ScriptedTranslator(text => text == Coat ? Down : Translate(text));
        await using var host = new HostFixture { Translator = engine };
        await host.StartAsync(ShortWaits);
        await host.SubmitAsync(Two("two"));
        await HostFixture.UntilAsync(() => Kept(host).GetAwaiter().GetResult(), "the target that came");
        await host.StopAsync();
        engine.Answer = Translate;
        await host.StartAsync(ShortWaits);
        var listing = await host.WaitForAsync("two", ListingState.Published, ListingState.InReview, ListingState.Blocked);
        Assert.Contains("秋冬コート", listing.Record, StringComparison.Ordinal);
        Assert.Single(engine.Asked, Shirt);
    }

    [Fact]
    public async Task A_service_that_stays_down_ends_in_a_dead_letter_with_the_error_and_a_retry_starts_anew()
    {
        var engine = new ScriptedTranslator(_ => Down);
        await using var host = new HostFixture { Translator = engine };
        await host.StartAsync(ShortWaits, ("LocalizationKit:Translation:MaxAttempts", "2"));
        await host.SubmitAsync(SampleListings.Record("down", Shirt, ""));
        Assert.Equal("LK9201, title: It is down.", (await host.WaitForAsync("down", ListingState.DeadLettered)).Error);
        Assert.Equal(2, engine.Asked.Count);
        var log = string.Join('\n', host.Logs.GetSnapshot().Where(r => r.Level >= LogLevel.Information).Select(r => r.Message + r.Exception));
        Assert.Contains("It is down.", log, StringComparison.Ordinal);
        Assert.DoesNotContain(Shirt, log, StringComparison.Ordinal);

        engine.Answer = Translate;
        Assert.True(await host.Get<IReviewStore>().RetryAsync("down", default));
        Assert.Null((await host.WaitForAsync("down", ListingState.Published)).Error);
    }

    [Fact]
    public async Task What_the_text_is_to_blame_for_goes_to_a_reviewer()
    {
        var lost = TranslatedText.Of(new TranslationFailure(TranslationFailureKind.KeptTextLost, "A kept text did not come back."));
        var engine = new ScriptedTranslator(text => text == Coat ? lost : Translate(text));
        await using var host = new HostFixture { Translator = engine };
        await host.StartAsync();
        await host.SubmitAsync(Two("lost"));
        var listing = await host.WaitForAsync("lost", ListingState.InReview, ListingState.Blocked);
        Assert.Equal("LK9208, bullet: A kept text did not come back.", listing.Error);
        Assert.Contains("LK2204", listing.Result, StringComparison.Ordinal);
        Assert.Contains("綿100%のTシャツ", listing.Record, StringComparison.Ordinal);
        Assert.Equal(2, engine.Asked.Count);
    }

    [Fact]
    public async Task An_engine_that_throws_ends_in_a_dead_letter_and_its_words_stay_out_of_the_log()
    {
        var engine = new ScriptedTranslator(text => throw new InvalidOperationException("cannot do " + text));
        await using var host = new HostFixture { Translator = engine };
        await host.StartAsync(("LocalizationKit:Translation:MaxAttempts", "1"));
        await host.SubmitAsync(SampleListings.Record("thrown", Shirt, ""));
        Assert.Contains("InvalidOperationException", (await host.WaitForAsync("thrown", ListingState.DeadLettered)).Error, StringComparison.Ordinal);
        Assert.DoesNotContain(host.Logs.GetSnapshot(), r => (r.Message + r.Exception).Contains(Shirt, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_an_engine_it_is_judged_as_it_is()
    {
        await using var host = new HostFixture();
        await host.StartAsync();
        await host.SubmitAsync(SampleListings.Record("bare", Shirt, ""));
        Assert.Contains("LK2204", (await host.WaitForAsync("bare", ListingState.InReview, ListingState.Blocked)).Result, StringComparison.Ordinal);
    }

    private static TranslatedText Translate(string text) => TranslatedText.Of(text == Shirt ? "綿100%のTシャツ" : "秋冬コート");

    private static string Two(string id) =>
        $$"""{"id":"{{id}}","market":"ja-JP","vertical":"fashion","fields":[{"name":"title","source":"{{Shirt}}","target":null},{"name":"bullet","source":"{{Coat}}"}]}""";

    private static async Task<bool> Kept(HostFixture host) =>
        (await host.Store.FindAsync("two", default)).Listing is { State: ListingState.Untranslated, Record: { } record } && record.Contains("綿100%のTシャツ", StringComparison.Ordinal);
}
