using LocalizationKit.Azure.Sdk;

namespace LocalizationKit.Azure;

/// <summary>Says what is wrong with settings, before the first call.</summary>
public static class AzureTranslatorOptionsValidator
{
    private const int MaxConcurrency = 64;
    private const int MaxRetries = 20;

    /// <summary>Checks settings.</summary>
    /// <param name="options">The settings.</param>
    /// <returns>One sentence per fault, with its remedy; empty when there is none. None holds the key.</returns>
    public static IReadOnlyList<string> Validate(AzureTranslatorOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return [.. Access(options), .. Place(options), .. Models(options), .. Limits(options), .. Resilience(options.Resilience)];
    }

    private static IEnumerable<string> Access(AzureTranslatorOptions options)
    {
        if (options.Key is null == options.Credential is null)
        {
            yield return options.Key is null
                ? "Neither a key nor a credential is given; set one of Key and Credential."
                : "Both a key and a credential are given; set only one of Key and Credential.";
        }

        if (options.Key is { } key && (key.Length == 0 || key.Any(c => c is <= ' ' or > '~')))
        {
            yield return "The key is empty or has blanks or characters that no key has; copy it again from 'Keys and Endpoint' of the resource.";
        }

        if (options.Region is { } region && (region.Length == 0 || !region.All(char.IsAsciiLetterOrDigit)))
        {
            yield return $"The region '{region}' is no region; write its short name, e.g. westeurope, or leave it out for a global resource.";
        }

        if (options.ResourceId is { } id && (!id.StartsWith("/subscriptions/", StringComparison.OrdinalIgnoreCase) || options.Credential is null || options.Region is null))
        {
            yield return "ResourceId must begin with /subscriptions/ and needs a Credential and a Region; leave it out when a key is used.";
        }

        if (options.TokenScope is { } scope && (options.Credential is null || !scope.EndsWith("/.default", StringComparison.Ordinal)))
        {
            yield return "TokenScope needs a Credential and ends with /.default, e.g. https://cognitiveservices.azure.us/.default.";
        }
    }

    private static IEnumerable<string> Place(AzureTranslatorOptions options)
    {
        if (!Enum.IsDefined(options.Geography))
        {
            yield return $"Geography {options.Geography} does not exist; use one of {string.Join(", ", Enum.GetNames<AzureGeography>())}.";
        }

        if (options.Geography == AzureGeography.UsGovernment && options.Region is null)
        {
            yield return "The US government cloud asks for a Region: usgovarizona or usgovvirginia.";
        }

        if (options.Endpoint is not { } endpoint)
        {
            if (options.Credential is not null && options.ResourceId is null)
            {
                yield return "A Credential on a public host needs ResourceId and Region; or set Endpoint to the resource's own endpoint.";
            }

            yield break;
        }

        if (!endpoint.IsAbsoluteUri || endpoint.Scheme is not ("https" or "http") || endpoint.Query.Length > 0 || endpoint.UserInfo.Length > 0)
        {
            yield return $"Endpoint '{endpoint}' is no address of a service; write e.g. https://my-resource.cognitiveservices.azure.com.";
        }
        else if (endpoint.Scheme == "http" && (!endpoint.IsLoopback || options.Credential is not null))
        {
            yield return $"Endpoint '{endpoint}' is not encrypted; use https. Only a key on this machine's own loopback address may go over http.";
        }

        if (options.Geography is AzureGeography.Americas or AzureGeography.AsiaPacific or AzureGeography.Europe)
        {
            yield return "Endpoint and Geography are both given; the resource's own region decides where its endpoint processes texts: leave Geography out.";
        }
    }

    private static IEnumerable<string> Models(AzureTranslatorOptions options)
    {
        if (options.Category is not null && options.ApiVersion != AzureApiVersion.V3)
        {
            yield return "Category belongs to the protocol 3.0; set ApiVersion to V3, or use Deployment.";
        }

        if (options.Deployment is not null && options.ApiVersion != AzureApiVersion.V2026June)
        {
            yield return "Deployment belongs to the protocol 2026-06-06; set ApiVersion to V2026June, or use Category.";
        }

        if (options.Category is "" || options.Deployment is "")
        {
            yield return "Category and Deployment must not be empty; leave them out for the general models.";
        }

        if (options.Client == AzureClientKind.Sdk && !SdkBuild.HasSdk)
        {
            yield return "This build has no Azure.AI.Translation.Text; set Client to Rest, or build with -p:UseAzureTranslationSdk=true.";
        }

        if (options.Client == AzureClientKind.Sdk && options.ApiVersion != AzureApiVersion.V2026June)
        {
            yield return "Azure.AI.Translation.Text speaks 2026-06-06 only; set ApiVersion to V2026June, or Client to Rest.";
        }
    }

    private static IEnumerable<string> Limits(AzureTranslatorOptions options)
    {
        if (options.CharactersPerMinute < 1000)
        {
            yield return $"CharactersPerMinute is {options.CharactersPerMinute}; write what the tier allows, at least 1000 (F0: 33300, S1: 666666).";
        }

        if (options.Concurrency is < 1 or > MaxConcurrency)
        {
            yield return $"Concurrency is {options.Concurrency}; write a number from 1 to {MaxConcurrency}.";
        }
    }

    private static IEnumerable<string> Resilience(AzureResilienceOptions options)
    {
        var day = TimeSpan.FromDays(1);
        if (options.AttemptTimeout < TimeSpan.FromMilliseconds(100) || options.AttemptTimeout > options.TotalTimeout || options.TotalTimeout > day)
        {
            yield return $"AttemptTimeout ({options.AttemptTimeout}) must be at least 0.1 s and at most TotalTimeout ({options.TotalTimeout}), and that at most a day.";
        }

        if (options.MaxRetries is < 0 or > MaxRetries)
        {
            yield return $"MaxRetries is {options.MaxRetries}; write a number from 0 to {MaxRetries}.";
        }

        if (options.BaseDelay <= TimeSpan.Zero || options.MaxDelay < options.BaseDelay || options.MaxDelay > day)
        {
            yield return $"BaseDelay ({options.BaseDelay}) must be above zero and at most MaxDelay ({options.MaxDelay}), and that at most a day.";
        }

        if (options.BreakerFailureRatio is not (> 0 and <= 1) || options.BreakerMinimumAttempts < 2)
        {
            yield return "BreakerFailureRatio must be above 0 and at most 1, BreakerMinimumAttempts at least 2.";
        }

        if (options.BreakerSampling < TimeSpan.FromSeconds(0.5) || options.BreakerPause < TimeSpan.FromSeconds(0.5) || options.BreakerSampling > day || options.BreakerPause > day)
        {
            yield return "BreakerSampling and BreakerPause must be from half a second to a day.";
        }
    }
}
