using System.Text;
using Keur.Exchange.Laws;
using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Comparisons;
using Keur.Reasoning.Portfolios;

namespace Keur.Exchange.Portfolios;

/// <summary>An impact for people: first by which provisions how many change what, then what changes of classes and roles, of routes, of duties.</summary>
public sealed class ImpactText
{
    private const int MostProvisions = 15;
    private const int MostDuties = 20;
    private const int MostCharges = 4;

    private readonly StringBuilder _text = new();
    private readonly ImpactReport _report;
    private readonly Language _language;

    private ImpactText(ImpactReport report, Language language) => (_report, _language) = (report, language);

    /// <summary>The text.</summary>
    public static string Write(ImpactReport report, Language language)
    {
        ArgumentNullException.ThrowIfNull(report);
        var text = new ImpactText(report, language);
        text.WriteHead();
        text.WriteProvisions();
        var moves = report.Impact.Moves;
        foreach (var (kind, _, several) in KindWords.All)
        {
            text.WritePart(several, [.. moves.Where(m => m.Question.Conclusion.Kind == kind)], kind == ConclusionKind.Duty ? MostDuties : int.MaxValue);
        }

        return text._text.ToString();
    }

    private string In(string english, string dutch) => new Words(english, dutch).In(_language);

    private string In(Words words) => words.In(_language);

    private string Figure(long count) => $"{In(CountWords.Of(count)),12}";

    private void Line(string line) => _text.Append(line.TrimEnd()).Append('\n');

    private void Heading(string heading) => _text.Append('\n').Append(heading).Append('\n');

    private void WriteHead()
    {
        var impact = _report.Impact;
        var (touched, cases) = (In(CountWords.Of(impact.Touched)), In(CountWords.Cases(impact.Cases)));
        Line($"{_report.From} → {_report.To}");
        Line(In($"Something changes for {touched} of {cases}.", $"Er verandert iets voor {touched} van {cases}."));
        if (impact.Contradictory > 0)
        {
            var contradictory = In(CountWords.Cases(impact.Contradictory));
            Line(In($"Not compared, as their answers contradict each other under one of the two: {contradictory}.", $"Niet vergeleken, omdat de antwoorden elkaar onder een van beide tegenspreken: {contradictory}."));
        }
    }

    private void WriteProvisions()
    {
        var charges = _report.Impact.Charges;
        if (charges.Count + _report.Impact.Uncharged == 0)
        {
            return;
        }

        Heading(In("BY WHICH PROVISIONS", "DOOR WELKE BEPALINGEN"));
        foreach (var charged in charges.Take(MostProvisions))
        {
            Line($"{Figure(charged.Cases)}  {Named(charged.Charge)}");
            Line($"{string.Empty,14}{string.Join(", ", KindWords.All.Where(k => charged.ByKind.ContainsKey(k.Kind)).Select(k => $"{In(k.Several)} {In(CountWords.Of(charged.ByKind[k.Kind]))}"))}");
        }

        if (charges.Count > MostProvisions)
        {
            Line($"{string.Empty,14}{In($"{charges.Count - MostProvisions} more are in the JSON.", $"Nog {charges.Count - MostProvisions} staan in de JSON.")}");
        }

        if (_report.Impact.Uncharged > 0)
        {
            Line($"{Figure(_report.Impact.Uncharged)}  {In("by the day alone: an answer `not yet` says more on a later day", "door de dag alleen: een antwoord `not yet` zegt op een latere dag meer")}");
        }
    }

    private string Named(Charge charge) => _report.TitleOf(charge) is { } title ? $"{ComparisonWords.Of(charge)}: {In(title)}" : ComparisonWords.Of(charge);

    private void WritePart(Words title, List<PortfolioMove> moves, int most)
    {
        var own = moves.GroupBy(m => m.Question.Id).OrderByDescending(g => most < int.MaxValue ? g.Sum(m => m.Cases) : 0).ToList();
        if (own.Count == 0)
        {
            return;
        }

        Heading(In(title).ToUpperInvariant());
        foreach (var moved in own.Take(most))
        {
            var question = moved.First().Question;
            Line($"  {In(question.Conclusion.Title)}{(question.By is null ? string.Empty : $" ({question.By})")} — {question.Conclusion.Id}");
            moved.ToList().ForEach(WriteMove);
        }

        if (own.Count > most)
        {
            Line(In($"  {own.Count - most} more are in the JSON.", $"  Nog {own.Count - most} staan in de JSON."));
        }
    }

    private void WriteMove(PortfolioMove move)
    {
        Line($"{Figure(move.Cases)}  {In(OutcomeWords.Of(move.Before))} → {In(OutcomeWords.Of(move.After))}");
        var charges = move.Charges.Take(MostCharges).Select(c => ComparisonWords.Of(c.Charge) + (c.Cases == move.Cases ? string.Empty : $" {In(CountWords.Of(c.Cases))}"));
        Line(move.Charges.Count == 0
            ? $"{string.Empty,14}{In("by the day alone", "door de dag alleen")}"
            : $"{string.Empty,14}{In("because of", "door")} {string.Join(", ", charges)}{(move.Charges.Count > MostCharges ? ", …" : string.Empty)}");
        Line($"{string.Empty,14}{In("such as", "zoals")} {string.Join(", ", move.Examples.Select(e => e.Part.Length == 0 ? e.Name : $"{e.Name} ({e.Part})"))}");
    }
}
