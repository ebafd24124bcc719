using System.Text.Json;
using Keur.Exchange.Verdicts;
using Keur.Law;
using Keur.Law.Model;
using Keur.Law.Versions;
using Keur.Reasoning.Verdicts;
using Keur.Tests.House;

namespace Keur.Tests.Exchange.Verdicts;

/// <summary>The writers on the law itself. What they say of it changes with the law, so only what must hold of any law is tested here.</summary>
public sealed class RealLawTests
{
    private static readonly DateOnly Day = new(2026, 11, 23);

    [Fact]
    public void A_card_of_the_regulation_is_written_in_every_format()
    {
        JudgedCase[] cases = [Judged("employment.recruitment"), Judged("")];

        var json = JsonDocument.Parse(new VerdictJson().Write(cases)).RootElement;
        Assert.Empty(new SmallSchema(JsonDocument.Parse(VerdictSchema.Text).RootElement).Offences(json));
        Assert.All([Language.English, Language.Dutch], language => Assert.All(
            new VerdictText { Language = language }.Write(cases).Split('\n').Where(l => l.Trim(' ', '-').Contains(' ')),
            line => Assert.True(line.Length <= 80, line)));
        Assert.NotEqual(new VerdictText().Write(cases), new VerdictText { Language = Language.Dutch }.Write(cases));
    }

    private static JudgedCase Judged(string uses)
    {
        var diagnostics = new Diagnostics();
        var library = LawReader.Read(LawReader.FilesOf(Path.Combine(Repository.Root, "law")), diagnostics);
        var text = library.TextOf("eu-2024-1689", Day, [], diagnostics);
        Assert.False(diagnostics.HasErrors, string.Join('\n', diagnostics.Select(d => d.Render(Language.English))));
        string[] lines =
        [
            "machine-based: yes", "infers-outputs: yes", "function:", $"annex-iii-use: {uses}", "profiles-people: yes", "product-act:", "intended-user:",
            "activity: develops places-on-market", "own-name: yes", "succeeded: no", "placed-on-market: 2028-01-15", "sole-purpose: none", "public-body: none",
            "open-source: no", "gpai-model: no",
        ];
        var (file, places) = Kite.CardOf(lines);
        Answer[] answers = [.. Kite.AnswersOf(text, lines)];
        return new JudgedCase("Talent Ranker", null, text.Act.Id, new Reasoner(text, Day).Judge(answers).Verdict!, places, file);
    }
}
