using Keur.Law;
using Keur.Law.Versions;

namespace Keur.Tests.Law.Versions;

/// <summary>The Dutch of one declaration may stand in parts, but each text once.</summary>
public sealed class TwinIndexTests
{
    [Fact]
    public void The_Dutch_of_clauses_changed_under_several_headings_is_put_together()
    {
        var (source, found) = Read("# A\n```nl\nform entry\n  field 3 \"Plaats\"\n```\n## B\n```nl\nform entry \"Inschrijving\"\n  field 4 \"Naam\"\n```\n");

        Assert.Empty(found);
        Assert.Equal("Inschrijving", source.Twins.Find("form entry", ""));
        Assert.Equal("Plaats", source.Twins.Find("form entry", "field 3"));
        Assert.Equal("Naam", source.Twins.Find("form entry", "field 4"));
    }

    [Theory]
    [InlineData("form entry\n  field 3 \"Plaats\"\n\nform entry\n  field 3 \"Stad\"")]
    [InlineData("form entry \"A\"\n\nform entry \"B\"")]
    public void A_text_translated_twice_is_reported(string twins) =>
        Assert.Equal(["double-twin"], Read($"```nl\n{twins}\n```\n").Found.Select(d => d.Code));

    [Fact]
    public void The_Dutch_title_of_an_act_is_that_of_its_twin()
    {
        var library = LawReader.Read(
            [new("law/act/a.md", "---\nid: act\ntitle: An act\n---\n"), new("law/act/a.nl.md", "---\ntitle: Een wet\n---\n"), new("law/act/outline.json", "[]")],
            new Diagnostics());

        Assert.Equal(new Words("An act", "Een wet"), library.Find("act")!.Title);
    }

    private static (ActSource Source, Diagnostics Found) Read(string dutch)
    {
        var found = new Diagnostics();
        var library = LawReader.Read([new("law/vocabulary/a.md", "# A\n"), new("law/vocabulary/a.nl.md", dutch)], found);
        return (library.Sources[0], found);
    }
}
