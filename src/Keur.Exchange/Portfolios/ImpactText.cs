using System.Text;
using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Comparisons;
using Keur.Reasoning.Portfolios;

namespace Keur.Exchange.Portfolios;

/// <summary>An impact for people: first what changes of classes and roles, then of routes, then of duties.</summary>
public sealed class ImpactText
{
    private const int MostDuties = 20;
    private const int MostCharges = 6;

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
        var moves = report.Impact.Moves;
        text.WritePart(new("CLASSES", "KLASSEN"), moves, ConclusionKind.Class, int.MaxValue);
        text.WritePart(new("GROUNDS", "GRONDEN"), moves, ConclusionKind.Ground, int.MaxValue);
        text.WritePart(new("ROLES", "ROLLEN"), moves, ConclusionKind.Role, int.MaxValue);
        text.WritePart(new("ROUTES", "ROUTES"), moves, ConclusionKind.Route, int.MaxValue);
        text.WritePart(new("WAYS", "WEGEN"), moves, ConclusionKind.Way, int.MaxValue);
        text.WritePart(new("DUTIES", "PLICHTEN"), moves, ConclusionKind.Duty, MostDuties);
        return text._text.ToString();
    }

    private string In(string english, string dutch) => new Words(english, dutch).In(_language);

    private void WriteHead()
    {
        var impact = _report.Impact;
        _text.AppendLine($"{_report.Before} → {_report.After}");
        _text.AppendLine(In($"Something changes for {impact.Touched:N0} of {impact.Cases:N0} cases.", $"Er verandert iets voor {impact.Touched:N0} van {impact.Cases:N0} gevallen."));
        if (impact.Contradictory > 0)
        {
            _text.AppendLine(In($"{impact.Contradictory:N0} cases contradict themselves under one of the two and are not compared.", $"{impact.Contradictory:N0} gevallen spreken zichzelf onder een van beide tegen en zijn niet vergeleken."));
        }
    }

    private void WritePart(Words title, IReadOnlyList<PortfolioMove> moves, ConclusionKind kind, int most)
    {
        var own = moves.Where(m => m.Question.Conclusion.Kind == kind).GroupBy(m => m.Question.Id).OrderByDescending(g => kind == ConclusionKind.Duty ? g.Sum(m => m.Cases) : 0).ToList();
        if (own.Count == 0)
        {
            return;
        }

        _text.AppendLine().AppendLine(title.In(_language));
        foreach (var moved in own.Take(most))
        {
            Write([.. moved]);
        }

        if (own.Count > most)
        {
            _text.AppendLine(In($"  {own.Count - most} more are in the JSON.", $"  Nog {own.Count - most} staan in de JSON."));
        }
    }

    private void Write(IReadOnlyList<PortfolioMove> moves)
    {
        var question = moves[0].Question;
        var by = question.By is null ? string.Empty : $" ({question.By})";
        _text.AppendLine($"  {question.Conclusion.Title.In(_language)}{by} — {question.Conclusion.Id}");
        foreach (var move in moves)
        {
            _text.AppendLine($"  {move.Cases,12:N0}  {OutcomeWords.Of(move.Before).In(_language)} → {OutcomeWords.Of(move.After).In(_language)}");
            _text.AppendLine($"                {In("such as", "zoals")} {string.Join(", ", move.Examples.Select(e => e.Part.Length == 0 ? e.Name : $"{e.Name} ({e.Part})"))}");
        }

        var charges = _report.Charges(question.Conclusion.Id);
        if (charges.Count > 0)
        {
            _text.AppendLine($"                {In("because of", "door")} {string.Join(", ", charges.Take(MostCharges).Select(Of))}{(charges.Count > MostCharges ? ", …" : string.Empty)}");
        }
    }

    private static string Of(Charge charge)
    {
        var sign = charge.IsNew ? "+" : charge.IsGone ? "−" : string.Empty;
        return charge.Cites.Count > 0 ? $"{sign}{charge.Id} ({charge.Cites[0].Display})" : $"{sign}{charge.Id}";
    }
}
