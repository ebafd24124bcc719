using Keur.Law;
using Keur.Law.Syntax;

namespace Keur.Tests.Law.Syntax;

public sealed class LexerTests
{
    private static (string Tokens, Diagnostics Diagnostics) Read(string text)
    {
        var diagnostics = new Diagnostics();
        var file = new SourceFile("law/act/act.md", text);
        return (string.Join(' ', new Lexer(file, diagnostics).Read(1, file.Lines.Count).Select(t => t.Kind == TokenKind.Text ? $"\"{t.Value}\"" : t.Value)), diagnostics);
    }

    [Theory]
    [InlineData("high-risk/use @ 6(3)/sub2(a)", "high-risk / use @ 6 ( 3 ) / sub2 ( a )")]
    [InlineData("length >= 10^25, 7.5 million", "length >= 10^25 , 7.5 million")]
    [InlineData("a<b>c<=d", "a < b > c <= d")]
    [InlineData("infrastructure.digital 2026-08-02", "infrastructure.digital 2026-08-02")]
    [InlineData("of- -dash", "of - - dash")]
    [InlineData("3 % of turnover, the higher", "3 % of turnover , the higher")]
    [InlineData("ask \"No # and no 'quote'\" # gone", "ask \"No # and no 'quote'\"")]
    [InlineData("\"\" \"two\"", "\"\" \"two\"")]
    [InlineData("# only a comment", "")]
    [InlineData("\t\ttabs\tapart", "tabs apart")]
    public void A_line_is_parted_into_words_texts_and_signs(string line, string tokens) =>
        Assert.Equal(tokens, Read(line).Tokens);

    [Fact]
    public void A_token_knows_its_line_column_and_indentation()
    {
        var file = new SourceFile("law/act/act.md", "rule one\r\n    when  two");
        var tokens = new Lexer(file, new Diagnostics()).Read(1, 2);

        Assert.Equal(
            ["rule 1:1 0 True", "one 1:6 0 False", "when 2:5 4 True", "two 2:11 4 False"],
            tokens.Select(t => $"{t.Value} {t.Line}:{t.Column} {t.Indent} {t.FirstOnLine}"));
    }

    [Theory]
    [InlineData("one ; two", "unknown-character", 5, 1)]
    [InlineData("one “two”", "unknown-character", 5, 1)]
    [InlineData("é", "unknown-character", 1, 1)]
    [InlineData("one \"two", "open-text", 5, 4)]
    public void What_has_no_meaning_is_reported_where_it_stands(string line, string code, int column, int length)
    {
        var found = Read(line).Diagnostics.First();

        Assert.Equal((code, 1, column, length), (found.Code, found.Span.Line, found.Span.Column, found.Span.Length));
    }

    [Theory]
    [InlineData("a", true)]
    [InlineData("ba", true)]
    [InlineData("21", true)]
    [InlineData("4a", true)]
    [InlineData("viii", true)]
    [InlineData("the", false)]
    [InlineData("a-b", false)]
    [InlineData("", false)]
    public void A_label_is_one_or_two_letters_or_a_number(string word, bool label) => Assert.Equal(label, Labels.IsLabel(word));
}
