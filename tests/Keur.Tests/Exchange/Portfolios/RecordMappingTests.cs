using System.Text;
using Keur.Exchange.Portfolios;
using Keur.Tests.House;
using Keur.Tests.Reasoning.Agreement;

namespace Keur.Tests.Exchange.Portfolios;

/// <summary>The records of a register become cards that say what the mapping takes over, and nothing else.</summary>
public sealed class RecordMappingTests : IDisposable
{
    private const string Register = """
        {"count":4,"algoritmes":[
          {"title":"Parkeren \"centrum\"","organisatie":"Gemeente A","status":"in_gebruik","impactassessment":"Ja"},
          {"title":"Proef","organisatie":"Dienst B","status":"ontwikkeling"},
          {"title":"Oud","organisatie":"Dienst B","status":"buiten_gebruik"},
          {"title":"Onbekend","organisatie":"Dienst C","status":"iets anders"}]}
        """;

    private readonly ImportFolder _folder = new(RealLaw.Texts[^1]);

    public void Dispose() => _folder.Dispose();

    private static byte[]? Cards(string mapping, string records, out string? mistake)
    {
        var read = RecordMapping.Read(mapping, out var wrong);
        var cards = read?.Cards(new MemoryStream(Encoding.UTF8.GetBytes(records)), out wrong);
        mistake = wrong?.English;
        return cards;
    }

    [Fact]
    public void The_Dutch_register_says_who_uses_what_and_leaves_the_rest_open()
    {
        var cards = Cards(Repository.Read("law/mappings/nl-algorithm-register.json"), Register, out var mistake);
        Assert.Null(mistake);
        Assert.Null(_folder.Import(Encoding.UTF8.GetString(cards!)));
        Assert.Empty(File.ReadAllText(_folder.Rejects));
        Assert.Equal(
            [
                "Parkeren \"centrum\"|Gemeente A|union-market: yes; established: union; activity: { includes: [uses], excludes: [] }; personal-use: no",
                "Proef|Dienst B|established: union; use-started: not yet",
                "Oud|Dienst B|established: union",
                "Onbekend||",
            ],
            _folder.Rows());
    }

    [Fact]
    public void What_is_no_mapping_or_holds_no_records_is_refused()
    {
        Assert.Null(Cards("{}", Register, out var mistake));
        Assert.Contains("no mapping", mistake, StringComparison.Ordinal);
        Assert.Null(Cards(Repository.Read("law/mappings/nl-algorithm-register.json"), """{"other":[]}""", out mistake));
        Assert.Contains("`algoritmes`", mistake, StringComparison.Ordinal);
        Assert.Null(Cards(Repository.Read("law/mappings/nl-algorithm-register.json"), "{", out mistake));
        Assert.Contains("no JSON", mistake, StringComparison.Ordinal);
    }
}
