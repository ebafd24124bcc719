namespace Keur.Tests.Law.Checking;

public sealed class ClassTests
{
    private const string Classes = "class away \"Away\" outside\nclass stunt \"Stunt\" fails\nclass plain \"Plain\" otherwise\nrole flyer \"Flyer\"\n";

    [Theory]
    [InlineData("rule one @ 1\n  when plain", "otherwise-class")]
    [InlineData("rule plain/one @ 1", "otherwise-class")]
    [InlineData("class empty \"Empty\" otherwise", "second-class")]
    [InlineData("class empty \"Empty\" outside", "second-class")]
    [InlineData("class empty \"Empty\" \"fails\"", "syntax")]
    [InlineData("class empty", "syntax")]
    [InlineData("rule stunt @ 1", "name-taken")]
    [InlineData("party flyer \"Party\"", "name-taken")]
    [InlineData("flag other @ 1\n  on stunt\n  points to \"law\"", "unknown-name")]
    [InlineData("duty other @ 1\n  on stunt", "unknown-name")]
    public void What_a_class_or_role_cannot_be_is_an_error(string keur, string code) => Assert.Equal([code], LawSnippet.Of(keur, Classes).Codes());

    [Theory]
    [InlineData("class more \"More\" fails")]
    [InlineData("rule away/one @ 1\n  when not stunt")]
    [InlineData("rule stunt/one @ 1\nrule one @ 1\n  when stunt and away")]
    public void Several_classes_fail_and_any_but_the_rest_is_read(string keur) => LawSnippet.Of(keur, Classes).Sound();

    [Fact]
    public void A_class_is_called_as_the_act_at_hand_calls_it()
    {
        var law = LawSnippet.Of("rule one @ 1", "role user \"User\"\n  called \"Operator\" in act\n  called \"Owner\" in other\n");

        Assert.Equal("Operator", law.Sound().Roles.Single().Title.English);
    }

    [Fact]
    public void The_same_label_in_two_groups_names_two_grounds()
    {
        var text = LawSnippet.Of("rule stunt/4a @ 1\nrule flyer/4a @ 2\nrule both @ 3\n  when stunt/4a and flyer/4a", Classes).Sound();

        Assert.Equal("(=stunt/4a & =flyer/4a)", Shown.Of(text.Find("both")!.When));
    }
}
