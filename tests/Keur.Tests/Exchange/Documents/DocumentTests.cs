using System.Text.Json;
using Keur.Exchange.Documents;
using Keur.Law;
using Keur.Law.Model;

namespace Keur.Tests.Exchange.Documents;

public sealed class DocumentTests
{
    [Fact]
    public void The_technical_documentation_of_a_ranker_reads_like_this() =>
        Approved.Matches(DocumentMarkdown.Write(Papers.OfRanker("technical-file", Language.English)));

    [Fact]
    public void A_blank_declaration_reads_like_this_in_Dutch() =>
        Approved.Matches(DocumentMarkdown.Write(Papers.Blank("eu-declaration", Language.Dutch)));

    [Fact]
    public void What_the_case_does_not_need_is_left_out_and_what_is_open_says_so()
    {
        var blank = Papers.Blank("technical-file", Language.English);
        var ranker = Papers.OfRanker("technical-file", Language.English);

        Assert.Equal("open", blank.Fields.Single(f => f.Mark == "1(f)").Need);
        Assert.DoesNotContain("1(f)", ranker.Fields.Select(f => f.Mark));
        Assert.Equal("required", ranker.Fields.Single(f => f.Mark == "9").Need);
        Assert.Equal("if-any", ranker.Fields.Single(f => f.Mark == "1(b)").Need);
        Assert.Equal("Annex IV(1)(b)", ranker.Fields.Single(f => f.Mark == "1(b)").Cite);
    }

    [Fact]
    public void An_answer_fills_its_field_and_the_field_is_missing_no_longer()
    {
        var (form, field) = Papers.Law.Forms.SelectMany(f => f.Fields.Select(x => (Form: f, Field: x))).First(x => x.Field.Fact is { Type: FactType.YesNo } && x.Field.Need == FieldNeed.Required);

        var blank = Papers.Blank(form.Id, Language.English).Fields.Single(f => f.Mark == field.Mark);
        var filled = Papers.Answered(form.Id, Answer.Of(field.Fact!, true)).Fields.Single(f => f.Mark == field.Mark);

        Assert.Null(blank.Value);
        Assert.Equal("yes", filled.Value);
        Assert.False(filled.IsMissing);
    }

    [Fact]
    public void A_document_written_as_JSON_is_read_back_the_same()
    {
        var document = Papers.OfRanker("eu-declaration", Language.Dutch);
        var again = DocumentJson.Read(DocumentJson.Write(document))!;

        Assert.Equal(document.Fields, again.Fields);
        Assert.Equal(DocumentJson.Write(document), DocumentJson.Write(again));
        Assert.Throws<JsonException>(() => DocumentJson.Read("{\"id\": 1}"));
    }
}
