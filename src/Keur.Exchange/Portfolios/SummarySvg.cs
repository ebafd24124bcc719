using System.Net;
using System.Text;
using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Portfolios;
using Keur.Reasoning.Verdicts;

namespace Keur.Exchange.Portfolios;

/// <summary>
/// A picture of a summary: of each class a bar of the cases for which it holds, is open, and does not hold. What a bar says also stands beside it in figures, and patterns tell
/// the parts apart for who sees no colours.
/// </summary>
public static class SummarySvg
{
    private const int NarrowestLeft = 240;
    private const int Bar = 420;

    /// <summary>How wide a letter is at most, on average: enough room for the longest title.</summary>
    private const double Letter = 7.4;
    private const int Line = 34;
    private const int Top = 64;

    /// <summary>The picture.</summary>
    public static string Write(PortfolioSummary summary, Language language)
    {
        ArgumentNullException.ThrowIfNull(summary);
        var places = Enumerable.Range(0, summary.Questions.Count).Where(q => summary.Questions[q].Conclusion.Kind is ConclusionKind.Class or ConclusionKind.Role).ToList();
        var left = Math.Max(NarrowestLeft, (int)(places.Select(p => summary.Questions[p].Conclusion.Title.In(language).Length).DefaultIfEmpty().Max() * Letter) + 28);
        var (width, height) = (left + Bar + 240, Top + (places.Count * Line) + 16);
        var title = $"{CountWords.Cases(summary.Cases).In(language)}: {new Words("what holds, what is open", "wat geldt, wat open is").In(language)}";
        var svg = new StringBuilder();
        svg.AppendLine($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" role=\"img\" aria-labelledby=\"title\" lang=\"{(language == Language.Dutch ? "nl" : "en")}\" font-family=\"system-ui, sans-serif\" font-size=\"14\">");
        svg.AppendLine($"<title id=\"title\">{Escaped(title)}</title>");
        svg.AppendLine("<defs><pattern id=\"open\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><rect width=\"6\" height=\"6\" fill=\"#fff3d6\"/><rect width=\"2\" height=\"6\" fill=\"#b36b00\"/></pattern></defs>");
        svg.AppendLine($"<rect width=\"{width}\" height=\"{height}\" fill=\"#ffffff\"/><text x=\"16\" y=\"28\" font-size=\"17\" fill=\"#1a1a1a\">{Escaped(title)}</text>");
        svg.AppendLine($"<text x=\"{left}\" y=\"52\" font-size=\"12\" fill=\"#444444\">{Escaped(new Words("dark: holds · striped: open · light: does not hold", "donker: geldt · gestreept: open · licht: geldt niet").In(language))}</text>");
        for (var i = 0; i < places.Count; i++)
        {
            Row(svg, summary, places[i], (left, Top + (i * Line)), language);
        }

        return svg.AppendLine("</svg>").ToString();
    }

    private static void Row(StringBuilder svg, PortfolioSummary summary, int place, (int Left, int Y) at, Language language)
    {
        var all = Math.Max(1, summary.Cases - summary.Contradictory);
        var yes = summary.CountOf(place, State.Yes);
        var open = summary.CountOf(place, State.Open) + summary.CountOf(place, State.BeyondBudget);
        double Wide(long count) => Math.Round(count * (double)Bar / all, 1);
        var words = new Words($"{CountWords.Of(yes).English} yes, {CountWords.Of(open).English} open", $"{CountWords.Of(yes).Dutch} ja, {CountWords.Of(open).Dutch} open").In(language);
        svg.AppendLine($"<text x=\"{at.Left - 12}\" y=\"{at.Y + 16}\" text-anchor=\"end\" fill=\"#1a1a1a\">{Escaped(summary.Questions[place].Conclusion.Title.In(language))}</text>");
        svg.AppendLine($"<rect x=\"{at.Left}\" y=\"{at.Y}\" width=\"{Bar}\" height=\"22\" fill=\"#e3e8ee\"/>");
        svg.AppendLine($"<rect x=\"{at.Left}\" y=\"{at.Y}\" width=\"{Wide(yes)}\" height=\"22\" fill=\"#14507a\"/>");
        svg.AppendLine($"<rect x=\"{at.Left + Wide(yes)}\" y=\"{at.Y}\" width=\"{Wide(open)}\" height=\"22\" fill=\"url(#open)\"/>");
        svg.AppendLine($"<text x=\"{at.Left + Bar + 12}\" y=\"{at.Y + 16}\" fill=\"#1a1a1a\">{Escaped(words)}</text>");
    }

    private static string Escaped(string text) => WebUtility.HtmlEncode(text);
}
