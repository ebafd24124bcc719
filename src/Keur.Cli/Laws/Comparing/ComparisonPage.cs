using System.Text;
using Keur.Exchange.Laws;
using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Comparisons;

namespace Keur.Cli.Laws.Comparing;

/// <summary>A comparison for people, at a terminal or as a page.</summary>
internal sealed class ComparisonPage(Language language, bool isMarkdown)
{
    private const int MostMoves = 12;
    private const int MostCharges = 8;

    private readonly StringBuilder _page = new();

    /// <summary>The page.</summary>
    public string Write(ShownComparison shown)
    {
        var found = shown.Found;
        Heading(1, new($"{shown.Before} → {shown.After}", $"{shown.Before} → {shown.After}"));
        Line(new(
            "Shares are of the systems possible under both laws, each combination of answers counted once; they measure the law, not the market.",
            "Aandelen zijn van de systemen die onder beide wetten mogelijk zijn, elke combinatie van antwoorden eenmaal geteld; ze meten de wet, niet de markt."));
        Write(new("As reported", "Zoals gemeld"), found.Reported, found.Classes);
        Write(new(
            $"As it binds on {found.Before.Day:yyyy-MM-dd} and on {found.After.Day:yyyy-MM-dd}",
            $"Zoals het bindt op {found.Before.Day:yyyy-MM-dd} en op {found.After.Day:yyyy-MM-dd}"), found.Applied, found.AppliedClasses);
        return _page.ToString().TrimEnd() + "\n";
    }

    private void Write(Words title, IReadOnlyList<ComparedConclusion> conclusions, Matrix matrix)
    {
        Heading(2, title);
        if (conclusions.All(c => c.Sameness is Sameness.Unchanged or Sameness.Equivalent))
        {
            Line(new("Every conclusion compared is the same for every possible system.", "Elke vergeleken conclusie is hetzelfde voor elk mogelijk systeem."));
            return;
        }

        WriteTable(conclusions);
        WriteOthers(conclusions);
        WriteMoves(matrix);
    }

    private void WriteTable(IReadOnlyList<ComparedConclusion> conclusions)
    {
        Row(In("conclusion", "conclusie"), In("", ""), In("both", "beide"), In("first only", "alleen eerste"), In("second only", "alleen tweede"));
        if (isMarkdown)
        {
            _page.AppendLine("|---|---|---:|---:|---:|");
        }

        foreach (var compared in conclusions.Where(c => c.Any is Group { Kind: ConclusionKind.Class } || (c.Sameness == Sameness.Different && c.Cells.Count > 0)))
        {
            var (both, first, second) = ComparisonWords.Shares(compared);
            var counted = compared.Cells.Count > 0;
            string Shown(double? share) => counted ? ComparisonWords.Share(share).In(language) : string.Empty;
            Row(compared.Id, ComparisonWords.Of(compared).In(language), Shown(both), Shown(first), Shown(second));
        }

        _page.AppendLine();
    }

    /// <summary>What is compared without being counted, and what is the same after all.</summary>
    private void WriteOthers(IReadOnlyList<ComparedConclusion> conclusions)
    {
        foreach (var kind in conclusions.Where(c => c.Sameness is Sameness.Different or Sameness.BeyondBudget && c.Cells.Count == 0).GroupBy(c => ComparisonWords.Of(c).In(language)))
        {
            Line(Words.Same($"{kind.Key}: {string.Join(", ", kind.Select(c => c.Id))}"));
        }

        var same = conclusions.Count(c => c.Sameness is Sameness.Unchanged or Sameness.Equivalent);
        Line(new($"{same} of {conclusions.Count} conclusions are the same for every possible system.", $"{same} van {conclusions.Count} conclusies zijn hetzelfde voor elk mogelijk systeem."));
    }

    private void WriteMoves(Matrix matrix)
    {
        if (!matrix.IsComplete)
        {
            Line(new("Which classes move together is not settled within the bound on work.", "Welke klassen samen verschuiven is niet beslist binnen de grens aan rekenwerk."));
            return;
        }

        var moves = matrix.Cells.Where(c => !c.Stays).ToList();
        var share = ComparisonWords.Share(ComparisonWords.Total(moves));
        Heading(3, new($"From which classes to which: {share.English} of the systems move, in {moves.Count} ways, told in {matrix.Facts.Count} facts", $"Van welke klassen naar welke: {share.Dutch} van de systemen verschuift, op {moves.Count} manieren, verteld in {matrix.Facts.Count} feiten"));
        foreach (var move in moves.Take(MostMoves))
        {
            Write(move);
        }

        if (moves.Count > MostMoves)
        {
            _page.Append(isMarkdown ? "\n" : string.Empty);
            Line(new($"{moves.Count - MostMoves} smaller moves are in the JSON.", $"{moves.Count - MostMoves} kleinere verschuivingen staan in de JSON."));
        }
    }

    private void Write(Cell move)
    {
        var charges = string.Join(", ", move.Charges.Take(MostCharges).Select(ComparisonWords.Of)) + (move.Charges.Count > MostCharges ? ", …" : string.Empty);
        Item(0, $"{ComparisonWords.Of(move.Before).In(language)} → {ComparisonWords.Of(move.After).In(language)}: {ComparisonWords.Share(move.Share).In(language)}");
        Item(1, $"{In("because of", "door")}: {charges}");
        Item(1, $"{In("for example", "bijvoorbeeld")}: {(isMarkdown ? $"`{ComparisonWords.Of(move.Witness)}`" : ComparisonWords.Of(move.Witness))}");
    }

    private string In(string english, string dutch) => new Words(english, dutch).In(language);

    private void Heading(int depth, Words title)
    {
        var begins = _page.Length == 0;
        if (isMarkdown)
        {
            // A list is closed by an empty line; after a table or a sentence there is one already.
            _page.Append(begins || _page.ToString(_page.Length - 2, 2) == "\n\n" ? string.Empty : "\n").AppendLine($"{new string('#', depth)} {title.In(language)}\n");
            return;
        }

        _page.AppendLine($"{(begins ? string.Empty : "\n")}{title.In(language)}{(begins ? "\n" : string.Empty)}");
    }

    private void Line(Words words) => _page.AppendLine(words.In(language)).Append(isMarkdown ? "\n" : string.Empty);

    private void Item(int depth, string text) => _page.AppendLine($"{new string(' ', 2 * (depth + (isMarkdown ? 0 : 1)))}{(isMarkdown || depth == 0 ? "- " : "  ")}{text}");

    private void Row(string name, string how, params string[] shares) =>
        _page.AppendLine(isMarkdown ? $"| {name} | {how} | {string.Join(" | ", shares)} |" : $"  {name,-34} {string.Join(' ', shares.Select(s => s.PadLeft(13)))}   {how}".TrimEnd());
}
