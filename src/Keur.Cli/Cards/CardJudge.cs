using Keur.Exchange.Cards;
using Keur.Exchange.Verdicts;
using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.TimeLimits;
using Keur.Reasoning.Verdicts;

namespace Keur.Cli.Cards;

/// <summary>Judges cards under the laws asked for. A card that is wrong is reported and passed over; the others are judged all the same.</summary>
internal sealed class CardJudge(Terminal terminal, Problems problems)
{
    private readonly Dictionary<AskedSpec, (Reasoner Reasoner, CardBinder Binder)> _laws = [];

    /// <summary>The holidays by which time limits are counted; null: their ends are the earliest possible.</summary>
    public HolidayCalendar? Calendar { get; init; }

    /// <summary>Answers given beside the cards, by the law they answer; they go before what a card says.</summary>
    public IReadOnlyDictionary<AskedSpec, IReadOnlyList<Answer>> Beside { get; init; } = new Dictionary<AskedSpec, IReadOnlyList<Answer>>();

    /// <summary>The verdicts on the cards, in the order of the cards, and of the laws for each.</summary>
    public IReadOnlyList<JudgedCase> Judge(IReadOnlyList<string> paths, IReadOnlyList<AskedSpec> laws, CountryMapping countries)
    {
        foreach (var law in laws)
        {
            _laws[law] = (new Reasoner(law.Law.Text, law.Law.Day, law.Law.Readings) { Calendar = Calendar }, new CardBinder(law.Law.Text, countries));
        }

        return [.. paths.SelectMany(p => Judge(p, laws))];
    }

    private List<JudgedCase> Judge(string path, IReadOnlyList<AskedSpec> laws)
    {
        var diagnostics = new Diagnostics();
        var file = CardFile.Load(path, terminal.In, diagnostics);
        var card = file is null ? null : CardReader.Read(file, diagnostics);
        var judged = card is null ? [] : laws.SelectMany(l => Judge(card, l, diagnostics)).ToList();
        problems.Report(diagnostics);
        return judged;
    }

    private List<JudgedCase> Judge(Card card, AskedSpec law, Diagnostics diagnostics)
    {
        var (reasoner, binder) = _laws[law];
        var judged = new List<JudgedCase>();
        var cases = binder.Bind(card, diagnostics) ?? [];
        var answers = reasoner.FillIn([.. cases.Select(c => new FiledCase(c.Actor, With(c.Answers, law), c.Assumed))]);
        foreach (var (one, given) in cases.Zip(answers))
        {
            var places = one.Places.ToDictionary(p => p.Key.Id, p => p.Value);
            var judgement = reasoner.Judge(given);
            if (judgement.Verdict is { } verdict)
            {
                judged.Add(new JudgedCase(one.Card, NameOf(one), law.Word, verdict, places, card.File));
            }
            else
            {
                diagnostics.Add(ContradictionText.Of(judgement.Contradiction!, places, card.File));
            }
        }

        return judged;
    }

    private IReadOnlyList<Answer> With(IReadOnlyList<Answer> answers, AskedSpec law) => Beside.TryGetValue(law, out var beside) && beside.Count > 0
        ? [.. answers.Where(a => !beside.Any(b => b.Fact == a.Fact)), .. beside]
        : answers;

    /// <summary>Whom and what of the card a case is about, beyond the system itself; null where the card names nobody and nothing.</summary>
    private static string? NameOf(Case one)
    {
        var parts = new[] { one.Actor, one.Use, one.Incident }.OfType<string>().ToList();
        return parts.Count == 0 ? null : string.Join(", ", parts);
    }
}
