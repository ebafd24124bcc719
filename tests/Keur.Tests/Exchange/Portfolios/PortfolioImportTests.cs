using Keur.Exchange.Cards;
using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Verdicts;
using Keur.Tests.Exchange.Cards;
using Keur.Tests.Reasoning.Agreement;
using Keur.Tests.Reasoning.Portfolios;

namespace Keur.Tests.Exchange.Portfolios;

/// <summary>What a line or a row says is what the same card says by itself; what is wrong with it is told.</summary>
public sealed class PortfolioImportTests : IDisposable
{
    private static readonly LawText Text = RealLaw.Texts[^1];

    private readonly ImportFolder _folder = new(Text);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_line_says_what_its_card_says_by_itself()
    {
        string[] before = ["", "\"provider\":{\"name\":\"Acme\",\"country\":\"NL\",\"size\":\"small\"},", "\"deployer\":{\"country\":\"US\"},", "\"provider\":{},"];
        var cases = PlaneFolder.Cases(Text, 200, 11, leftOut: 100).ConvertAll(c => c.Where(a => a.Fact.Index % 3 != 0));
        List<string> lines = [.. cases.Select((c, i) => CardLines.Of($"card {i}", c, before[i % before.Length]))];
        Assert.Null(_folder.Import(string.Join('\n', lines)));
        Assert.Equal(lines.SelectMany(OneByOne), _folder.Rows());
    }

    [Fact]
    public void A_card_that_stands_alone_tells_itself_what_it_tells_itself_when_checked()
    {
        const string facts = "\"facts\":{\"union-market\":\"yes\",\"machine-based\":\"yes\",\"infers-outputs\":\"yes\",\"development-only\":\"no\"}}";
        List<string> lines = [Provided("US"), Provided("NL"), $"{{\"keur\":1,\"name\":\"user\",\"deployer\":{{\"country\":\"US\"}},{facts}"];
        Assert.Null(_folder.Import(string.Join('\n', lines)));
        Assert.Equal(lines.SelectMany(OneByOne), _folder.Rows());
        Assert.Equal(2, _folder.Rows().Count(r => r.Contains("provider-abroad", StringComparison.Ordinal)));
        Assert.Contains("provider-abroad: yes", _folder.Rows()[0], StringComparison.Ordinal);

        static string Provided(string country) => $"{{\"keur\":1,\"name\":\"{country}\",\"provider\":{{\"name\":\"Acme\",\"country\":\"{country}\"}},{facts}";
    }

    /// <summary>The cases of a card as `keur check` makes them; none that contradict themselves.</summary>
    private static IEnumerable<string> OneByOne(string line)
    {
        var reasoner = new Reasoner(Text, new DateOnly(2026, 11, 24));
        var card = CardReader.Read(new SourceFile("line", line), new Diagnostics())!;
        var cases = new CardBinder(Text, CardLaw.Countries).Bind(card, new Diagnostics()) ?? [];
        var answers = reasoner.FillIn([.. cases.Select(c => new FiledCase(c.Actor, c.Answers, c.Assumed))]);
        return cases.Zip(answers).Where(c => reasoner.Logic(c.Second).IsPossible).Select(c => $"{c.First.Card}|{c.First.Actor}|{ImportFolder.Said(c.Second)}");
    }

    [Fact]
    public void A_row_of_a_table_says_what_its_card_says()
    {
        Assert.Null(_folder.Import("""
            name,provider.name,provider.country,annex-iii-use,function,profiles-people,placed-on-market,size
            "Talent, ranked",Acme,NL,employment.recruitment,[],yes,2028-01-15,small
            Second,,,employment.recruitment;!services.credit;?,,unknown,not yet,
            """, isTable: true));
        var (first, second) = (_folder.Rows()[0], _folder.Rows()[1]);
        Assert.StartsWith("Talent, ranked|Acme|function: []; profiles-people: yes; annex-iii-use: [employment.recruitment]; ", first, StringComparison.Ordinal);
        Assert.Contains("annex-iii-use: { includes: [employment.recruitment], excludes: [services.credit] }; placed-on-market: not yet", second, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_with_a_column_nobody_knows_is_refused_as_a_whole()
    {
        Assert.Contains("profiles-people", _folder.Import("name,profile-people\na,yes\n", isTable: true)!.English, StringComparison.Ordinal);
        Assert.Contains("twice", _folder.Import("name,name\na,yes\n", isTable: true)!.English, StringComparison.Ordinal);
        Assert.Contains("with commas", _folder.Import("name;profiles-people\na;yes\n", isTable: true)!.English, StringComparison.Ordinal);
        Assert.Contains("is empty", _folder.Import(string.Empty, isTable: true)!.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Refused_cards_are_kept_with_their_line_and_the_reason()
    {
        Assert.Null(_folder.Import("""
            {"keur":1,"name":"good","facts":{}}
            {"keur":1,"name":"strange","facts":{"no-such-fact":"yes"}}

            {"keur":1,"name":"broken
            {"keur":1,"name":"impossible","facts":{"development-only":"yes","activity":["uses"]}}
            {"keur":1,"name":"good too","facts":{"profiles-people":true}}
            """));
        Assert.Equal(["good||", "good too||profiles-people: yes"], _folder.Rows());
        var rejects = File.ReadAllLines(_folder.Rejects);
        Assert.Equal(3, rejects.Length);
        Assert.StartsWith("""{"line":2,"reasons":[{"code":"unknown-fact","column":""", rejects[0], StringComparison.Ordinal);
        Assert.StartsWith("""{"line":4,"reasons":[{"code":"unreadable",""", rejects[1], StringComparison.Ordinal);
        Assert.StartsWith("""{"line":5,"reasons":[{"code":"contradiction",""", rejects[2], StringComparison.Ordinal);
    }

    [Fact]
    public void A_refused_row_is_told_with_its_line_in_the_file_the_header_counted()
    {
        Assert.Null(_folder.Import("name,profiles-people\ngood,yes\nstrange,perhaps\n", isTable: true));
        Assert.StartsWith("""{"line":3,"reasons":[{"code":"wrong-answer",""", Assert.Single(File.ReadAllLines(_folder.Rejects)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_of_too_many_cells_or_with_a_quotation_mark_left_open_is_refused()
    {
        Assert.Null(_folder.Import("name,profiles-people\nlong,yes,more\ngood,yes\n\"open,no\nlost,yes\n", isTable: true));
        Assert.Equal(["good||profiles-people: yes"], _folder.Rows());
        var rejects = File.ReadAllLines(_folder.Rejects);
        Assert.Contains("\"line\":2,\"reasons\":[{\"code\":\"wrong-row\",\"column\":1,\"message\":\"This row has 3 cells, and the table 2 columns.\"", rejects[0], StringComparison.Ordinal);
        Assert.Contains("\"line\":4,\"reasons\":[{\"code\":\"wrong-row\",\"column\":1,\"message\":\"A quotation mark is not closed", rejects[1], StringComparison.Ordinal);
        Assert.Equal(2, rejects.Length);
    }

    [Fact]
    public void A_card_of_several_actors_makes_several_cases()
    {
        Assert.Null(_folder.Import("""{"keur":1,"name":"both","facts":{},"actors":[{"name":"a","facts":{"own-name":"yes"}},{"name":"b","facts":{}}]}"""));
        Assert.Equal(["both|a", "both|b"], _folder.Rows().Select(r => string.Join('|', r.Split('|')[..2])));
    }

    [Fact]
    public void Long_lines_are_read_in_smaller_batches_and_endless_ones_are_refused()
    {
        var name = new string('x', 1_500_000);
        Assert.Null(_folder.Import(string.Concat(Enumerable.Range(0, 30).Select(_ => $"{{\"keur\":1,\"name\":\"{name}\",\"facts\":{{}}}}\n"))));
        Assert.Equal(30, _folder.Rows().Count);
        Assert.Contains("too long", _folder.Import(new string('x', 100_000_000))!.English, StringComparison.Ordinal);
    }
}
