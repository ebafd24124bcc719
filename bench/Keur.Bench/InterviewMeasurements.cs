using System.Diagnostics;
using System.Globalization;
using System.Text;
using Keur.Exchange.Cards;
using Keur.Law;
using Keur.Law.Model;
using Keur.Law.Versions;
using Keur.Reasoning.Interviews;
using Keur.Reasoning.Verdicts;

namespace Keur.Bench;

/// <summary>
/// How many questions it takes until every class is determined as far as it can be, asked in several orders. Counted are questions put, whatever is said to
/// them; a list is one question. Not counted is anything a shorthand of a card would fill in: the one questioned starts from nothing.
/// </summary>
internal static class InterviewMeasurements
{
    /// <summary>How many random systems are questioned unless told otherwise.</summary>
    public const int UsualSystems = 1_000;

    /// <summary>Of so many random systems one is questioned as one within the act: drawing these takes longest.</summary>
    private const int MostAreOutside = 10;

    /// <summary>The day asked about: one on which the text as amended in 2026 is in force.</summary>
    private static readonly DateOnly AsOf = new(2026, 11, 24);

    /// <summary>A table of the figures for a folder of law and a folder of cards.</summary>
    public static string Of(string folder, string samples, int systems)
    {
        var library = LawReader.Read(LawReader.FilesOf(folder), new Diagnostics());
        var act = library.BaseActs.Where(a => a.InForce is not null).MaxBy(a => a.InForce)!;
        var reasoner = new Reasoner(library.TextOf(act.Id, AsOf, [], new Diagnostics()), AsOf);
        var named = Cards(folder, samples, reasoner.Text);
        var cards = named.ConvertAll(c => c.Answers);
        var maker = new SystemMaker(reasoner);
        var random = Enumerable.Range(0, systems).Select(seed => maker.Make(new Random(seed))).ToList();
        var within = Enumerable.Range(0, int.MaxValue).Select(seed => maker.Make(new Random(seed))).Where(a => IsWithin(reasoner, a)).Take(Math.Max(1, systems / MostAreOutside)).ToList();
        var table = new StringBuilder($"{act.Id}, text of {reasoner.Text.Since:yyyy-MM-dd}, {reasoner.Text.Facts.Count} facts, until every class is determined\n\n");
        table.AppendLine("| asked of | in the order of | mean | median | longest | undetermined | ms a question: median | longest |").AppendLine("|---|---|---|---|---|---|---|---|");
        foreach (var order in Orders(reasoner))
        {
            Row(table, $"{cards.Count} sample cards", order, cards, reasoner);
            Row(table, $"{systems:N0} random systems", order, random, reasoner);
            Row(table, $"{within.Count:N0} random systems within the act", order, within, reasoner);
        }

        return table.Append(PerCard(named, [.. Orders(reasoner)])).ToString();
    }

    /// <summary>How many questions each sample takes, in each order.</summary>
    private static string PerCard(List<(string Name, IReadOnlyList<Answer> Answers)> cards, List<(string Name, Func<IReadOnlyList<Answer>, IReadOnlySet<Fact>, Fact?> Next)> orders)
    {
        var table = new StringBuilder($"\n| sample | {string.Join(" | ", orders.Select(o => o.Name))} |\n|---|{string.Concat(orders.Select(_ => "---:|"))}\n");
        foreach (var (name, answers) in cards)
        {
            table.AppendLine($"| {name} | {string.Join(" | ", orders.Select(o => new Questioning(o.Next).Of(answers).Asked))} |");
        }

        return table.ToString();
    }

    private static bool IsWithin(Reasoner reasoner, IReadOnlyList<Answer> answers) =>
        reasoner.Text.Classes.Where(c => c.Name!.Outside).All(c => reasoner.StateOf(answers, c) == State.No);

    private static IEnumerable<(string Name, Func<IReadOnlyList<Answer>, IReadOnlySet<Fact>, Fact?> Next)> Orders(Reasoner reasoner)
    {
        var shortLists = new Interview(reasoner, Goal.Classes, Priors.ShortLists);
        var even = new Interview(reasoner, Goal.Classes, Priors.Even);
        var plain = new PlainOrders(reasoner);
        yield return ("what settles most, lists mostly short", (given, skipped) => shortLists.Next(given, skipped)?.Fact);
        yield return ("what settles most, all answers even", (given, skipped) => even.Next(given, skipped)?.Fact);
        yield return ("the law, what cannot matter skipped", plain.FirstThatMatters);
        yield return ("the law, nothing skipped", plain.First);
    }

    private static List<(string Name, IReadOnlyList<Answer> Answers)> Cards(string folder, string samples, LawText text)
    {
        var diagnostics = new Diagnostics();
        var path = Path.Combine(folder, "mappings", "countries.json");
        var binder = new CardBinder(text, CountryMappingReader.Read(new SourceFile(path, File.ReadAllText(path)), diagnostics)!);
        var files = Directory.GetFiles(samples, "*.yaml").Order(StringComparer.Ordinal);
        return [.. files.SelectMany(f => binder.Bind(CardReader.Read(CardFile.Load(f, Stream.Null, diagnostics)!, diagnostics)!, diagnostics)!.Select(c => (Path.GetFileNameWithoutExtension(f), c.Answers)))];
    }

    private static void Row(StringBuilder table, string whom, (string Name, Func<IReadOnlyList<Answer>, IReadOnlySet<Fact>, Fact?> Next) order, IReadOnlyList<IReadOnlyList<Answer>> cases, Reasoner reasoner)
    {
        var questioned = new Questioning(order.Next);
        var (counts, undetermined) = (new List<int>(), 0);
        foreach (var answers in cases)
        {
            var (asked, given) = questioned.Of(answers);
            counts.Add(asked);
            undetermined += reasoner.Classify(given)!.All(c => c.State is State.Yes or State.No) ? 0 : 1;
        }

        counts.Sort();
        var times = questioned.Times.Order().ToList();
        table.AppendLine(CultureInfo.InvariantCulture, $"| {whom} | {order.Name} | {counts.Average():N1} | {counts[counts.Count / 2]} | {counts[^1]} | {undetermined} | {times[times.Count / 2].TotalMilliseconds:N1} | {times[^1].TotalMilliseconds:N0} |");
    }
}
