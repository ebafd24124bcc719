using Keur.Reasoning.Verdicts;

namespace Keur.Exchange.Verdicts;

/// <summary>What a case is called, and which answers of its card something rests on.</summary>
internal static class CaseName
{
    /// <summary>Card and actor.</summary>
    public static string Of(JudgedCase judged) => judged.Actor is null ? judged.Card : $"{judged.Card} ({judged.Actor})";

    /// <summary>The answers an explanation ends in, each once.</summary>
    public static IEnumerable<Because> AnswersOf(IEnumerable<Because> steps) =>
        steps.SelectMany(Ends).DistinctBy(s => s.Id);

    private static IEnumerable<Because> Ends(Because step) => step.Answer is not null ? [step] : step.Steps.SelectMany(Ends);
}
