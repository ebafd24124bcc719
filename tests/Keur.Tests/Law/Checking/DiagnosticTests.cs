using System.Text;
using System.Text.RegularExpressions;
using Keur.Law;
using Keur.Tests.House;

namespace Keur.Tests.Law.Checking;

public sealed partial class DiagnosticTests
{
    public static TheoryData<string> Codes => [.. All.Select(b => b.Code)];

    private static IEnumerable<(string Code, LawSnippet Law)> All => BrokenLaw.Written.Concat(BrokenLaw.Bound).Concat(BrokenLaw.Composed);

    [Fact]
    public void What_cannot_be_read_is_shown_with_its_place_and_advice() => Approved.Matches(Shown(BrokenLaw.Written));

    [Fact]
    public void What_names_or_compares_wrongly_is_shown_with_the_nearest_name() => Approved.Matches(Shown(BrokenLaw.Bound));

    [Fact]
    public void What_acts_and_translations_do_wrong_is_shown_too() => Approved.Matches(Shown(BrokenLaw.Composed));

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_mistake_is_reported_by_its_code_and_by_no_other(string code)
    {
        var found = All.Single(b => b.Code == code).Law.Codes().Select(c => c.Trim('(', ')')).Distinct();

        Assert.Equal([code], found.Except(Companions(code)));
    }

    [Fact]
    public void Every_message_and_advice_is_in_both_languages() => Assert.All(
        All.SelectMany(b => Found(b.Law)),
        d =>
        {
            Assert.NotEqual(d.Message.English, d.Message.Dutch);
            Assert.False(d.Advice is { } advice && advice.English == advice.Dutch);
        });

    // A mistake of the kind cannot always be made alone: a declaration that cannot be read is missed by who names it.
    private static string[] Companions(string code) => code switch
    {
        "unknown-character" or "open-text" => ["syntax", "no-citation"],
        "points-nowhere" => ["unknown-name"],
        "duration" => ["no-start"],
        "amends-twice" => ["no-such-provision"],
        _ => [],
    };

    private static Diagnostics Found(LawSnippet law)
    {
        law.Text();
        return law.Diagnostics;
    }

    private static string Shown(IEnumerable<(string Code, LawSnippet Law)> laws)
    {
        var text = new StringBuilder();
        foreach (var (code, law) in laws)
        {
            text.Append("### ").Append(code).Append('\n');
            foreach (var found in Found(law))
                text.Append(found.Render(Language.English)).Append('\n').Append(found.Render(Language.Dutch)).Append("\n\n");
        }

        return text.ToString();
    }

    [GeneratedRegex("""(\.(Error|Note)|Diagnostic)\(\s*([^"();]*\? )?"(?<code>[a-z-]+)"( : "(?<code>[a-z-]+)")?""", RegexOptions.ExplicitCapture)]
    private static partial Regex Reported();
}
