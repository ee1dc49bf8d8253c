using LocalizationKit.Segments;

namespace LocalizationKit.Facts.CharacterModels;

/// <summary>Finds stretches of a target that read less like the language than anything in approved texts.</summary>
internal static class Gibberish
{
    // How far below the most unusual approved stretch: the held-out texts are only some of all that are good.
    private const float Margin = .5f;

    // What the source writes too (names, models), codes and addresses are no words of the language.
    private const int LeastCopied = 2;

    /// <summary>Finds the most unusual stretch.</summary>
    /// <param name="facts">The facts of the segment.</param>
    /// <returns>The stretch; null when nothing is unusual enough, or without a model of the language.</returns>
    public static TextSpan? Find(SegmentFacts facts)
    {
        if (ModelOf(facts) is not { } model || float.IsInfinity(model.Floor))
        {
            return null;
        }

        var text = facts.Target.Text;
        var (start, mean) = WorstOf(model.Model, text, Masked(facts));
        return start >= 0 && mean < model.Floor - Margin ? TextSpan.Of(text, start, CharacterFit.Window) : null;
    }

    /// <summary>Measures the least mean of any stretch.</summary>
    /// <param name="model">The model.</param>
    /// <param name="text">The text.</param>
    /// <param name="masked">The characters that no stretch may hold; null for none but digits.</param>
    /// <returns>Where it begins, -1 when no stretch is long enough, and its mean.</returns>
    public static (int Start, float Mean) WorstOf(CharacterModel model, string text, bool[]? masked)
    {
        var logs = new float[text.Length];
        model.Measure(text, logs);
        int start = -1, first = 0;
        float worst = 0, sum = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (masked?[i] == true || char.IsDigit(text[i]))
            {
                (first, sum) = (i + 1, 0);
                continue;
            }

            sum += logs[i] - (i - first >= CharacterFit.Window ? logs[i - CharacterFit.Window] : 0);
            if (i - first >= CharacterFit.Window - 1 && (start < 0 || sum / CharacterFit.Window < worst))
            {
                (start, worst) = (i - CharacterFit.Window + 1, sum / CharacterFit.Window);
            }
        }

        return (start, worst);
    }

    private static FluencyModel? ModelOf(SegmentFacts facts)
    {
        FluencyModel? general = null;
        var key = facts.Options.FluencyModels.Count == 0 ? "" : FluencyModel.KeyOf(facts.Target.Language);
        foreach (var model in facts.Options.FluencyModels)
        {
            if (model.Language == key && model.Vertical is null)
            {
                general ??= model;
            }
            else if (model.Language == key && model.Vertical == facts.Segment.Listing.Vertical)
            {
                return model;
            }
        }

        return general;
    }

    private static bool[] Masked(SegmentFacts facts)
    {
        var masked = new bool[facts.Target.Text.Length];
        foreach (var span in facts.Target.Spans)
        {
            masked.AsSpan(span.Start, span.Length).Fill(true);
        }

        foreach (var token in facts.Target.Tokens)
        {
            var word = facts.Target.Text.AsSpan(token.Start, token.End - token.Start);
            if (word.Length >= LeastCopied && facts.Source.Text.AsSpan().Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                masked.AsSpan(token.Start, word.Length).Fill(true);
            }
        }

        foreach (var term in facts.Terms)
        {
            foreach (var place in term.Approved)
            {
                masked.AsSpan(place.Start, place.Length).Fill(true);
            }
        }

        return masked;
    }
}
