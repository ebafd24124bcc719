using Keur.Law;
using Keur.Reasoning.Verdicts;

namespace Keur.Exchange.Verdicts;

/// <summary>What a penalty says, in words.</summary>
public static class PenaltyWords
{
    /// <summary>The currency the law language writes amounts in.</summary>
    public const string Currency = "EUR";

    /// <summary>How the highest fine is found: amount, share of turnover, and which of the two counts for this actor.</summary>
    public static Words Rule(PenaltyJudged judged)
    {
        if (judged.ByNationalLaw == State.Yes)
        {
            return new("National law decides how high it is.", "Nationaal recht bepaalt hoe hoog hij is.");
        }

        var rule = (judged.Penalty.Amount, judged.Penalty.Share) switch
        {
            (null, null) => new Words("The act sets no amount.", "De regeling noemt geen bedrag."),
            ({ } amount, null) => new Words($"Up to {Money(amount).English}.", $"Tot {Money(amount).Dutch}."),
            (null, { } share) => new Words($"Up to {share:0.###} % of turnover.", $"Tot {Share(share)} % van de omzet."),
            ({ } amount, { } share) => new Words(
                $"Up to {Money(amount).English} or {share:0.###} % of turnover, {Which(judged.Lower).English}.",
                $"Tot {Money(amount).Dutch} of {Share(share)} % van de omzet, {Which(judged.Lower).Dutch}."),
        };
        return judged.ByNationalLaw == State.No
            ? rule
            : new($"{rule.English} National law may decide instead.", $"{rule.Dutch} Mogelijk bepaalt nationaal recht hem.");
    }

    /// <summary>An amount, its thousands set apart by spaces.</summary>
    public static Words Money(decimal amount)
    {
        var whole = decimal.Truncate(amount).ToString("#,0").Replace(',', ' ');
        var cents = amount == decimal.Truncate(amount) ? string.Empty : (amount - decimal.Truncate(amount)).ToString(".00");
        return new($"{Currency} {whole}{cents}", $"{Currency} {whole}{cents.Replace('.', ',')}");
    }

    private static string Share(decimal share) => share.ToString("0.###").Replace('.', ',');

    private static Words Which(State lower) => lower switch
    {
        State.Yes => new("the lower", "de laagste van beide"),
        State.No => new("the higher", "de hoogste van beide"),
        _ => new("the higher, or the lower where an answer still open says so", "de hoogste van beide, of de laagste als een antwoord dat nog ontbreekt dat uitwijst"),
    };
}
