namespace Keur.Tests.Law.Checking;

public sealed class ClauseMistakeTests
{
    private const string Vocabulary = """
        role flyer "Flyer"
        party guard "Guard"
        fact known of system : yes/no
          ask "?"
        fact sold of system : date
          ask "?"
        """;

    private static IEnumerable<string> Codes(string keur) => LawSnippet.Of(keur, Vocabulary).Codes();

    [Theory]
    [InlineData("on known", "unknown-name")]
    [InlineData("on flyer\n  to known", "unknown-name")]
    [InlineData("on flyer\n  within 2 days of known", "wrong-type")]
    [InlineData("on flyer\n  before known", "wrong-type")]
    [InlineData("on flyer\n  for 2 days from known", "wrong-type")]
    [InlineData("on flyer\n  within 2 of sold", "syntax")]
    [InlineData("on flyer\n  within 2 dayss of sold", "syntax")]
    [InlineData("on flyer\n  within 2 working weeks of sold", "syntax")]
    [InlineData("on flyer\n  within 0 days of sold", "duration")]
    [InlineData("on flyer\n  within 2 million days of sold", "duration")]
    [InlineData("on flyer\n  for at best 2 days", "syntax")]
    [InlineData("on flyer\n  at once and more", "syntax")]
    [InlineData("on flyer\n  at once\n  at once", "clause-twice")]
    [InlineData("on flyer\n  every 2 days\n  every 3 days", "clause-twice")]
    [InlineData("on flyer\n  proof \"A\"\n  proof \"B\"", "clause-twice")]
    [InlineData("on flyer\n  on flyer", "clause-twice")]
    [InlineData("on flyer\n  when known\n  when known", "clause-twice")]
    [InlineData("on flyer\n  proof paper", "unknown-name")]
    [InlineData("on flyer\n  within 2 days of sold\n    when known", "clause-indent")]
    [InlineData("on flyer\n  when known @ 9(9)", "no-such-provision")]
    [InlineData("on flyer\n  within 2 days of sold @ 9(9)", "no-such-provision")]
    public void A_clause_of_a_duty_that_does_not_fit_is_an_error(string clauses, string code) => Assert.Equal([code], Codes($"duty one @ 1\n  {clauses}"));

    [Theory]
    [InlineData("fact one of system : date\n  ask \"?\"\n  ask \"?\"", "clause-twice")]
    [InlineData("fact one of system : date\n  only when known\n  only when known\n  ask \"?\"", "clause-twice")]
    [InlineData("fact one of system : date\n  ask \"?\"\n  told by another: known\n  told by another: known", "clause-twice")]
    [InlineData("fact one of system : date\n  ask \"?\"\n  told by guard: known", "unknown-name")]
    [InlineData("fact one of System : date\n  ask \"?\"", "subject")]
    [InlineData("fact one of system : \"date\"\n  ask \"?\"", "syntax")]
    [InlineData("fact one of system : number\n  ask \"?\"", "syntax")]
    [InlineData("fact any of system : date\n  ask \"?\"", "syntax")]
    [InlineData("fact ab of system : date\n  ask \"?\"", "syntax")]
    [InlineData("spare one @ 1\n  from 1\n  when known\n  when known", "clause-twice")]
    [InlineData("spare one @ 1\n  from 1\n  from 2", "clause-twice")]
    [InlineData("spare one @ 1\n  from 1\n  when known @ 9(9)", "no-such-provision")]
    [InlineData("spare one @ 1\n  from 1\n  until sold @ 9(9)", "no-such-provision")]
    [InlineData("spare one @ 1\n  from 1\n  until known", "wrong-type")]
    [InlineData("spare one @ 1\n  from 1\n    until sold", "clause-indent")]
    [InlineData("phase one @ 1\n  covers 1\n  covers 2\n  from 2020-01-01", "clause-twice")]
    [InlineData("phase one @ 1\n  covers 1\n  from 2 days", "syntax")]
    [InlineData("phase one @ 1\n  covers 1\n  from 2 working days after entry into force", "duration")]
    [InlineData("penalty one @ 1\n  for 1\n  for 2", "clause-twice")]
    [InlineData("penalty one @ 1\n  for 1\n  up to EUR 3\n  up to EUR 4", "clause-twice")]
    [InlineData("penalty one @ 1\n  for 1\n  up to 3", "syntax")]
    [InlineData("penalty one @ 1\n  for 1\n  the lower", "syntax")]
    [InlineData("reading one @ 1\n  yes \"Y\"\n  no \"N\"\n  take yes\n  take no", "clause-twice")]
    [InlineData("reading one @ 1\n  yes \"Y\"\n  no \"N\"\n  take both", "syntax")]
    [InlineData("flag one @ 1\n  points to \"A\"\n  points to \"B\"", "clause-twice")]
    [InlineData("never one @ 1 known", "syntax")]
    [InlineData("stated 1 \"Words.\"", "syntax")]
    [InlineData("stated @ 1", "syntax")]
    [InlineData("shorthand one: known, sold", "wrong-answer")]
    [InlineData("rule one @ 1\n  unless", "syntax")]
    [InlineData("rule one @ 1 when known", "syntax")]
    [InlineData("rule one \"A\" \"B\" @ 1", "syntax")]
    public void A_clause_of_another_declaration_that_does_not_fit_is_an_error(string keur, string code) => Assert.Contains(code, Codes(keur));

    [Theory]
    [InlineData("only 1, 2 when known", "(no-field)", "repeal field 2")]
    [InlineData("only 1 to 3 when known", "(no-field)", "repeal field 3")]
    [InlineData("only 1 to 3 except 2 when known", "(no-field)", "repeal field 2")]
    [InlineData("only 1, 4 when known", "no-field", "repeal field 2")]
    public void A_list_of_fields_may_name_a_repealed_field_but_none_there_never_was(string only, string code, string repeal)
    {
        var law = LawSnippet.Of($"duty one @ 1\n  on flyer\nform two @ 1\n  for one\n  {only}\n  field 1 \"A\"\n  field 2 \"B\"\n  field 3 \"C\"", Vocabulary)
            .Amended($"in form two\n  {repeal}");

        Assert.Equal([code], law.Codes());
    }

    [Fact]
    public void A_day_so_late_that_there_is_none_is_the_last_one() => Assert.Equal(
        DateOnly.MaxValue,
        LawSnippet.Of("phase one @ 1\n  covers 1\n  from 10000 years after entry into force").Sound().Phases[0].Starts[0].Day);

    [Fact]
    public void A_name_shaped_as_a_day_is_a_name()
    {
        var text = LawSnippet.Of("spare one @ 1\n  from 1\n  until sold-in-eu", "fact sold-in-eu of system : date\n  ask \"?\"").Sound();

        Assert.Equal("sold-in-eu", text.Spares[0].Until[0].Event!.Id);
    }
}
