using Keur.Law.Model;
using Keur.Reasoning.Cases;
using Keur.Reasoning.Verdicts;

namespace Keur.Tests.Reasoning.Agreement;

/// <summary>One thing asked of a case: a conclusion as described, as reported, or as it applies on a day.</summary>
internal sealed record Question(Conclusion Conclusion, bool Reported, DateOnly? Day)
{
    public bool In(WorldLaw world) =>
        Day is { } day ? world.Applies(Conclusion, day) : Reported ? world.Reported(Conclusion) : world.Described(Conclusion);

    public State In(CaseLogic logic) =>
        Day is { } day ? logic.StateOn(day, new Binding(Conclusion, null)) : Reported ? logic.StateOfReported(Conclusion) : logic.StateOf(Conclusion);

    /// <summary>What diagrams alone make of it, without asking plain values first.</summary>
    public State DrawnIn(CaseLogic logic) => logic.StateOf(
        Day is { } day ? logic.Exact.On(day, new Binding(Conclusion, null)) : Reported ? logic.Reported(Conclusion) : logic.Descriptions.Of(Conclusion));

    public override string ToString() =>
        $"{Conclusion.Kind} {Conclusion.Id} {(Day is { } day ? $"applies on {day:yyyy-MM-dd}" : Reported ? "reported" : "described")}";

    /// <summary>Everything that can be asked of a case.</summary>
    public static IEnumerable<Question> Of(Card card) => card.Text.Conclusions.SelectMany(c =>
        new[] { new Question(c, false, null), new Question(c, true, null) }.Concat(card.Days.Select(d => new Question(c, false, d))));
}
