using Keur.Law.Model;
using Keur.Reasoning.Verdicts;
using Keur.Tests.Reasoning.Agreement;

namespace Keur.Tests.Reasoning.Verdicts;

/// <summary>What others around a system are known to do answers what is asked of them.</summary>
public sealed class ToldByTests
{
    private const string Facts = """
        class alpha "Alpha"
        role maker "Maker"
        role keeper "Keeper"
        fact makes of dealing : yes/no
          ask "Do you make it?"
        fact keeps of dealing : yes/no
          ask "Do you keep it?"
        fact abroad of actor : yes/no
          ask "Are you abroad?"
        fact taken-over of dealing : yes/no
          only when makes
          ask "Has another become its maker?"
          told by another: maker
        fact maker-abroad of system : yes/no
          ask "Is its maker abroad?"
          told by maker: abroad
        fact kept-elsewhere of system : yes/no
          ask "Does somebody else keep what another took over?"
          told by another: taken-over
        """;

    private static readonly LawText Law = Read();

    private static LawText Read()
    {
        var (law, mistakes) = ToyLaw.Read(Facts, """
            rule maker/one @ 1
              when makes
            rule keeper/one @ 2
              when keeps
            rule alpha/one @ 3
              when taken-over or maker-abroad or kept-elsewhere
            """);
        Assert.Empty(mistakes);
        return law;
    }

    private static FiledCase Case(string? actor, IEnumerable<Answer> answers, params string[] assumed) => new(actor, [.. answers], assumed.Select(a => Law.FindFact(a)!).ToHashSet());

    private static Given Given => new(Law);

    private static bool? Told(string fact, params FiledCase[] filed) =>
        new Reasoner(Law, new DateOnly(2026, 1, 1)).FillIn(filed)[0].FirstOrDefault(a => a.Fact.Id == fact)?.YesNo;

    [Fact]
    public void Another_of_whom_it_holds_answers_yes() =>
        Assert.True(Told("taken-over", Case("One", Given.Yes("makes")), Case("Two", Given.No("makes")), Case("Three", Given.Yes("makes"))));

    [Fact]
    public void Others_of_whom_it_holds_of_none_answer_no() =>
        Assert.False(Told("taken-over", Case("One", Given.Yes("makes")), Case("Two", Given.No("makes"))));

    [Fact]
    public void Others_who_leave_it_open_answer_nothing() =>
        Assert.Null(Told("taken-over", Case("One", Given.Yes("makes")), Case("Two", Given.Yes("keeps"))));

    [Fact]
    public void One_s_own_case_tells_nothing_of_another() =>
        Assert.Null(Told("taken-over", Case("One", Given.Yes("makes")), Case("One", Given.Yes("makes", "keeps"))));

    [Fact]
    public void What_does_not_arise_is_not_filled_in() =>
        Assert.Null(Told("taken-over", Case("One", Given.No("makes")), Case("Two", Given.Yes("makes"))));

    [Fact]
    public void What_was_answered_stays() =>
        Assert.False(Told("taken-over", Case("One", Given.Yes("makes").No("taken-over")), Case("Two", Given.Yes("makes"))));

    [Fact]
    public void What_was_merely_assumed_yields_to_what_is_told() =>
        Assert.True(Told("taken-over", Case("One", Given.Yes("makes").No("taken-over"), "taken-over"), Case("Two", Given.Yes("makes"))));

    [Fact]
    public void Who_is_in_the_role_is_asked_whoever_it_is()
    {
        Assert.True(Told("maker-abroad", Case("One", Given.Yes("keeps").No("makes")), Case("Two", Given.Yes("makes", "abroad"))));
        Assert.False(Told("maker-abroad", Case(null, Given.Yes("makes").No("abroad"))));
        Assert.Null(Told("maker-abroad", Case("One", Given.No("makes"))));
    }

    [Fact]
    public void What_one_is_told_tells_the_next() =>
        Assert.True(Told("kept-elsewhere", Case("One", Given.No("makes")), Case("Two", Given.Yes("makes")), Case("Three", Given.Yes("makes"))));

    [Fact]
    public void Answers_that_contradict_each_other_tell_nothing() =>
        Assert.Null(Told("taken-over", Case("One", Given.Yes("makes")), Case("Two", Given.No("makes").Yes("taken-over"))));
}
