namespace Keur.Tests.Law.Checking;

/// <summary>Every text of every declaration and amendment has its Dutch, and nothing else has.</summary>
public sealed class TextTwinsTests
{
    private const string Fact = "fact colour of system : one of\n  red  \"Red\"\n  blue  \"Blue\"\n  ask   \"Which?\"\n  help  \"Look.\"";

    [Theory]
    [InlineData("role user \"User\"\n  called \"Owner\" in com-2021-206", "role user \"Gebruiker\"\n  called \"Eigenaar\" in com-2021-206")]
    [InlineData(Fact, "fact colour\n  red \"Rood\"\n  blue \"Blauw\"\n  ask \"Welke?\"\n  help \"Kijk.\"")]
    [InlineData("never both @ 6(1)\n  red and blue\n  \"One colour.\"", "never both\n  \"Eén kleur.\"")]
    [InlineData("never both \"Both\" @ 6(1)\n  red and blue\n  \"One colour.\"", "never both \"Beide\"\n  because \"Eén kleur.\"")]
    [InlineData("impossible both\n  red and blue\n  \"One colour.\"", "impossible both \"Eén kleur.\"")]
    [InlineData("stated @ 6(8), 6(9) \"A report.\"", "stated @ 6(8) \"Een verslag.\"")]
    [InlineData("not computable @ annex VIII/B(7) \"Weighed.\"", "not computable annex VIII/B(7)\n  \"Gewogen.\"")]
    [InlineData("duty tell \"Tell\" @ 6\n  within 2 days of seen else \"Agreed.\"\n  proof \"A letter\"", "duty tell \"Vertel\"\n  else \"Akkoord.\"\n  proof \"Een brief\"")]
    [InlineData("route way @ 6\n  must near \"Nearby\"\n  may far", "route way\n  near \"Dichtbij\"")]
    [InlineData("form entry @ 6\n  for tell\n  field 1(a) \"Name\"\n  field 8 : status \"Status\"", "form entry\n  field 1(a) \"Naam\"\n  field 8 \"Status\"")]
    [InlineData("reading wide @ 6\n  yes \"All.\"\n  no \"Some.\"\n  take yes", "reading wide\n  yes \"Alle.\"\n  no \"Enkele.\"")]
    [InlineData("flag privacy \"Privacy\" @ 6\n  points to \"Other law.\"", "flag privacy \"Privacy\"\n  points to \"Ander recht.\"")]
    [InlineData("rule plain @ 6\n  when red", "")]
    public void A_declaration_with_the_Dutch_of_all_its_texts_is_complete(string english, string dutch) =>
        Assert.Empty(TwinFolder.Differences(TwinFolder.Keur(english), TwinFolder.Nl(dutch)));

    [Fact]
    public void A_declaration_without_Dutch_is_one_mistake_however_many_texts_it_has() =>
        Assert.Equal(["untranslated 3: `fact colour` has no Dutch."], TwinFolder.Lines(TwinFolder.Differences(TwinFolder.Keur(Fact), "")));

    [Fact]
    public void A_twin_that_lacks_texts_or_leaves_them_empty_is_reported_with_their_keys() => Assert.Equal(
        ["untranslated 3: `fact colour` has no Dutch for `red`, `help`."],
        TwinFolder.Lines(TwinFolder.Differences(TwinFolder.Keur(Fact), TwinFolder.Nl("fact colour\n  blue \"Blauw\"\n  ask \"Welke?\"\n  help \"\""))));

    [Fact]
    public void A_twin_of_nothing_names_the_nearest_declaration()
    {
        var found = TwinFolder.Differences(TwinFolder.Keur("role user \"User\""), TwinFolder.Nl("role usr \"Gebruiker\"\nrole user \"Gebruiker\""));

        var mistake = Assert.Single(found);
        Assert.Equal(("only-dutch", "Did you mean `role user`?"), (mistake.Code, mistake.Advice!.English));
    }

    [Fact]
    public void A_Dutch_text_of_nothing_names_the_nearest_text()
    {
        var found = TwinFolder.Differences(TwinFolder.Keur("fact seen of use : yes/no\n  ask \"Seen?\""), TwinFolder.Nl("fact seen \"Gezien\"\n  ask \"Gezien?\"\n  aks \"Gezien?\""));

        Assert.Equal(
            ["only-dutch 2: `fact seen` has no title or text of its own in English.", "only-dutch 4: `fact seen` has no English text `aks`."],
            TwinFolder.Lines(found));
        Assert.Equal("Did you mean `ask`?", found.Last().Advice!.English);
    }

    [Fact]
    public void A_reason_given_as_a_second_title_is_told_its_key()
    {
        var found = TwinFolder.Differences(
            TwinFolder.Keur("never both \"Both\" @ 6(1)\n  red and blue\n  \"One colour.\""), TwinFolder.Nl("never both \"Beide\"\n  \"Eén kleur.\""));

        Assert.Equal(
            ["untranslated 2: `never both` has no Dutch for `because`.", "double-twin 3: `never both` has its title already."],
            TwinFolder.Lines(found));
    }

    [Fact]
    public void A_stated_provision_named_by_all_its_citations_is_told_its_id()
    {
        var found = TwinFolder.Differences(TwinFolder.Keur("stated @ 6(8), 6(9) \"A report.\""), TwinFolder.Nl("stated @ 6(8), 6(9) \"Een verslag.\""));

        Assert.Contains("Its id is its first citation alone: `stated 6(8)`.", found.Select(d => d.Advice!.English));
    }

    [Fact]
    public void Two_texts_that_one_key_would_name_are_reported()
    {
        const string Duty = "duty tell \"Tell\" @ 6\n  within 2 days of seen else \"Agreed.\"\n  within 1 days of seen when red else \"Refused.\"";
        const string Dutch = "duty tell \"Vertel\"\n  else \"Akkoord.\"";

        Assert.Equal("same-key", Assert.Single(TwinFolder.Differences(TwinFolder.Keur(Duty), TwinFolder.Nl(Dutch))).Code);
        Assert.Empty(TwinFolder.Differences(TwinFolder.Keur(Duty.Replace("Refused", "Agreed")), TwinFolder.Nl(Dutch)));
    }

    [Fact]
    public void The_Dutch_of_a_file_without_a_twin_is_not_asked_for_text_by_text() =>
        Assert.Equal("no-twin", Assert.Single(TwinFolder.Differences(("vocabulary/a.md", TwinFolder.Keur(Fact)))).Code);

    [Fact]
    public void An_amendment_is_translated_where_it_stands()
    {
        var english = TwinFolder.Keur(
            "insert duty tell \"Tell\" @ 6\n  on user\n\nreplace stated @ 7 \"Gone.\"\n\nin form entry\n  replace field 3 \"Place\"\n  repeal field 7\n\nin fact colour\n  insert green \"Green\"\n\nrepeal rule plain");
        var dutch = TwinFolder.Nl("duty tell \"Vertel\"\n\nstated @ 7 \"Weg.\"\n\nform entry\n  field 3 \"Plaats\"\n\nfact colour\n  green \"Groen\"");

        Assert.Empty(TwinFolder.Differences(("change/a.md", english), ("change/a.nl.md", dutch)));
        Assert.Equal(
            ["untranslated 2: `duty tell` has no Dutch.", "untranslated 5: `stated 7` has no Dutch.", "untranslated 8: `form entry` has no Dutch.", "untranslated 12: `fact colour` has no Dutch."],
            TwinFolder.Lines(TwinFolder.Differences(("change/a.md", english), ("change/a.nl.md", ""))));
    }

    [Fact]
    public void An_example_is_not_translated() =>
        Assert.Empty(TwinFolder.Differences("# A\nProse.\n```example\nA case\n  given red\n  then red\n```\n", "# A\nTekst.\n"));
}
