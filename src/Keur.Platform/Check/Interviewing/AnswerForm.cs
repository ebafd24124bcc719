using Keur.Exchange.Cards;
using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Interviews;

namespace Keur.Platform.Check.Interviewing;

/// <summary>Reads what was filled in at a question.</summary>
internal static class AnswerForm
{
    /// <summary>The field with the choice.</summary>
    public const string Choice = "v";

    /// <summary>The field with a day.</summary>
    public const string Day = "day";

    /// <summary>The field with a number.</summary>
    public const string Text = "text";

    /// <summary>The field that says a list may not be complete.</summary>
    public const string More = "more";

    /// <summary>The choice of not knowing.</summary>
    public const string Unknown = "unknown";

    /// <summary>The choice of leaving it to a lawyer, of what a person has to weigh.</summary>
    public const string ForLawyer = "lawyer";

    /// <summary>The choice of no value of a list.</summary>
    public const string None = "none";

    /// <summary>The choice of a day.</summary>
    public const string OnDay = "on-day";

    /// <summary>The choice of a day that has not come yet.</summary>
    public const string NotYet = "not-yet";

    /// <summary>The choice of a day that never comes.</summary>
    public const string Never = "never";

    /// <summary>The reply; null, with what is wrong, where none was given.</summary>
    public static Reply? Read(Fact fact, CheckRequest request, out Words? mistake)
    {
        mistake = null;
        var chosen = request.Values(Choice);
        if (chosen.Contains(Unknown))
        {
            return Reply.Unknown(fact);
        }

        if (fact.Type == FactType.Judgement && chosen.Contains(ForLawyer))
        {
            return Reply.ForLawyer(fact);
        }

        var typed = Typed(fact, request, chosen);
        if (typed.Length == 0)
        {
            mistake = new("Choose an answer, or say that you do not know.", "Kies een antwoord, of zeg dat u het niet weet.");
            return null;
        }

        return TypedAnswer.Read(fact, typed, out mistake) is { } answer ? Reply.Of(answer) : null;
    }

    private static string Typed(Fact fact, CheckRequest request, IReadOnlyList<string> chosen) => fact.Type switch
    {
        FactType.SomeOf => chosen.Count == 0 ? string.Empty : string.Join(' ', chosen) + (request.Value(More) is null || chosen.Contains(None) ? string.Empty : "?"),
        FactType.Date => (chosen.Count > 0 ? chosen[0] : null) switch
        {
            Never => "never",
            NotYet => "not yet",
            _ => request.Value(Day)?.Trim() ?? string.Empty,
        },
        FactType.Number => new string([.. (request.Value(Text) ?? string.Empty).Where(c => !char.IsWhiteSpace(c))]),
        _ => chosen.Count > 0 ? chosen[0] : string.Empty,
    };
}
