using System.Text.RegularExpressions;
using Keur.Law.Model;
using Keur.Reasoning.Verdicts;

namespace Keur.Tests.Law.RealLaw;

/// <summary>The official cases are all there, and none of their examples is told what it is to find.</summary>
public sealed partial class OfficialCaseTests
{
    private const string Source = "official/";
    private const int Cases = 165;

    // Whether somebody else made it a high-risk system before, on which list of offences an offence stands, and what a general-purpose model is, the act itself asks.
    private static readonly string[] AskedByTheAct = ["change", "succeeded", "offence-list", "gpai-model"];

    private static readonly LawText Text = Reasoning.Agreement.RealLaw.AllTexts[^1];

    private static IEnumerable<Example> Examples => Text.Examples.Where(e => e.Source?.StartsWith(Source, StringComparison.Ordinal) == true);

    [Fact]
    public void Every_official_case_stands_as_an_example() =>
        Assert.Equal(Cases, Reasoning.Agreement.RealLaw.AllTexts.SelectMany(t => t.Examples).Select(e => e.Source).Where(s => s?.StartsWith(Source, StringComparison.Ordinal) == true).Distinct().Count());

    [Fact]
    public void What_they_answer_names_no_conclusion_no_class_and_no_provision()
    {
        var classes = Text.Classes.SelectMany(c => new[] { c.Id, c.Title.English }).Where(name => name != "None of these");
        var facts = Examples.SelectMany(e => e.Given).Select(a => a.Fact).Distinct().Where(f => !AskedByTheAct.Contains(f.Id));

        Assert.Empty(facts.Where(f => Text.Find(f.Id) is not null || Said(f).Any(s => Provision().IsMatch(s) || classes.Any(c => s.Contains(c, StringComparison.OrdinalIgnoreCase)))).Select(f => f.Id));
    }

    [Fact]
    public void No_answer_by_itself_makes_the_class_that_an_example_finds()
    {
        var copied = from example in Examples
                     let reasoner = new Reasoner(Text, example.AsOf ?? Text.Since!.Value, example.Readings)
                     from outcome in example.Then
                     where outcome.Expected == "yes" && IsClass(Text.Find(outcome.Id))
                     where example.Given.Any(a => reasoner.StateOf([a], Text.Find(outcome.Id)!) == State.Yes)
                     select $"{example.Source}: {outcome.Id}";

        Assert.Empty(copied);
    }

    // What puts a system outside the act is one answer where the act has one condition.
    private static bool IsClass(Conclusion? conclusion) => (conclusion as Keur.Law.Model.Group ?? (conclusion as Rule)?.Group) is { Name: { Kind: NamedKind.Class, Outside: false } };

    private static IEnumerable<string> Said(Fact fact) => fact.Values.Select(v => v.Text.English).Append(fact.Ask.English).Append(fact.Help?.English ?? string.Empty);

    [GeneratedRegex(@"\b(?:Article|Art\.|Annex|recital|paragraph)\b|\b\d+\(\d", RegexOptions.IgnoreCase)]
    private static partial Regex Provision();
}
