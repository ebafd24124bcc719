using System.Text;
using Keur.Law;
using Keur.Law.Model;
using Keur.Law.Mutation;
using Keur.Reasoning.Mutation;

namespace Keur.Cli.Laws;

/// <summary>Writes mutants for reading: the figures, then the survivors by file.</summary>
internal static class MutationText
{
    /// <summary>The text.</summary>
    public static string Write(IReadOnlyList<(LawText Text, IReadOnlyList<MutantResult> Results)> tried, Language language)
    {
        var lines = new StringBuilder();
        foreach (var (text, results) in tried)
        {
            var score = MutationScore.Of(results);
            lines.AppendLine(new Words(
                $"{AskedTexts.NameOf(text)}: {results.Count} mutants; {score.Same} are the same law; of the others {score.Caught} caught, {score.Survived} survived: {Percent(score)}",
                $"{AskedTexts.NameOf(text)}: {results.Count} mutanten; {score.Same} zijn dezelfde wet; van de andere {score.Caught} opgemerkt, {score.Survived} overleefd: {Percent(score)}").In(language));
            foreach (var kind in results.GroupBy(r => r.Mutant.Kind).OrderBy(g => g.Key))
            {
                lines.AppendLine($"  {Kind(kind.Key).In(language),-12} {Percent(MutationScore.Of([.. kind])),8}  {string.Join(", ", kind.GroupBy(r => r.Fate).OrderBy(g => g.Key).Select(g => $"{g.Count()} {Fate(g.Key).In(language)}"))}");
            }

            WriteSurvivors(lines, results, language);
        }

        return lines.ToString();
    }

    private static void WriteSurvivors(StringBuilder lines, IReadOnlyList<MutantResult> results, Language language)
    {
        foreach (var file in results.Where(r => r.Fate == MutantFate.Survives).GroupBy(r => r.Mutant.Span.File.Path))
        {
            lines.AppendLine().AppendLine(new Words($"{file.Key}: {file.Count()} survived", $"{file.Key}: {file.Count()} overleefd").In(language));
            foreach (var mutant in file.Select(r => r.Mutant))
            {
                lines.AppendLine($"  {file.Key}:{mutant.Span.Line}: {NameOf(mutant.Owner)}: {mutant.Words.In(language)}");
            }
        }
    }

    /// <summary>The id of what a mutant changes.</summary>
    public static string NameOf(object owner) => owner switch
    {
        Form form => form.Id,
        Phase phase => phase.Id,
        Spare spare => spare.Id,
        Reading reading => reading.Id,
        Invariant invariant => invariant.Id,
        _ => owner.ToString() ?? string.Empty,
    };

    private static string Percent(MutationScore score) => $"{100 * score.Share:0.0} %";

    private static Words Kind(MutationKind kind) => kind switch
    {
        MutationKind.Operator => new("operator", "operator"),
        MutationKind.Conjunct => new("condition", "voorwaarde"),
        MutationKind.Exception => new("exception", "uitzondering"),
        MutationKind.Point => new("point", "punt"),
        MutationKind.Threshold => new("number", "getal"),
        MutationKind.Date => new("day", "dag"),
        MutationKind.Amount => new("amount", "bedrag"),
        _ => new("citation", "vindplaats"),
    };

    private static Words Fate(MutantFate fate) => fate switch
    {
        MutantFate.FailsExample => new("by an example", "door een voorbeeld"),
        MutantFate.FailsProof => new("by a proof", "door een bewijs"),
        MutantFate.ChangesCoverage => new("by the coverage", "door de dekking"),
        MutantFate.IsNoLaw => new("no law any more", "geen wet meer"),
        MutantFate.IsTheSame => new("the same law", "dezelfde wet"),
        _ => new("survived", "overleefd"),
    };
}
