namespace Keur.Tests.House;

public sealed class SourceTextTests
{
    [Theory]
    [InlineData("a(\"}\"); // }", "}")]
    [InlineData("a(\"\\\"}\");", "\\\"}")]
    [InlineData("a(@\"c:\\\", b);", "c:\\")]
    [InlineData("a(@\"\"\"}\");", null)]
    [InlineData("a(\"\"\"say \"}\" \"\"\");", "say \"}\" ")]
    [InlineData("a(\"\"); /* } */", "")]
    public void Braces_in_literals_and_comments_are_not_code(string source, string? literal)
    {
        var text = new SourceText(source);

        Assert.DoesNotContain('}', text.Code);
        Assert.Equal(source.Length, text.Code.Length);
        if (literal is not null)
            Assert.Equal(literal, Assert.Single(text.Literals).Text);
    }

    [Fact]
    public void A_string_inside_the_hole_of_another_is_a_literal_of_its_own()
    {
        var text = new SourceText("var x = $\"one {string.Join(\", \", y)} two {{}}\";");

        Assert.Equal([", ", "one  two {{}}"], text.Literals.Select(literal => literal.Text));
        Assert.DoesNotContain('}', text.Code);
    }

    [Fact]
    public void A_quote_as_a_character_opens_no_string()
    {
        var text = new SourceText("if (c == '\"' || c == '\\'') x(\"a\");\n\ny(\"b\");");

        Assert.Equal([new Literal(1, "a"), new Literal(3, "b")], text.Literals);
    }
}
