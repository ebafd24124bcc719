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

    private IReadOnlyList<JudgedCase> Judge(Card card, AskedSpec law, Diagnostics diagnostics)
    {
        var (reasoner, binder) = _laws[law];
        return new CardVerdicts(law.Word, reasoner, binder) { Beside = Beside.GetValueOrDefault(law) ?? [] }.Of(card, diagnostics);
    }
}
