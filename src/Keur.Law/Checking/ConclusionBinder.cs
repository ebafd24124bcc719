using Keur.Law.Model;
using Keur.Law.Syntax;

namespace Keur.Law.Checking;

/// <summary>Gives conclusions their conditions and exceptions.</summary>
internal static class ConclusionBinder
{
    /// <summary>Binds `when` and every `unless`.</summary>
    public static void BindTests(BindingContext context, Conclusion conclusion, Declaration declaration)
    {
        var cited = FirstOf(conclusion.Cites);
        var whens = declaration.Clauses.Where(c => c.Word == ClauseWord.When).ToList();
        if (whens.Count > 0)
        {
            conclusion.When = context.Conditions.Bind(whens[0].Condition!, FirstOf(whens[0].Cites) ?? cited);
            conclusion.WhenCites = context.Cited(whens[0].Cites, whens[0].Span);
        }

        conclusion.Unless = BindCited(context, declaration, ClauseWord.Unless, cited);
    }

    /// <summary>Binds every clause of one word that is a condition with a citation.</summary>
    public static IReadOnlyList<CitedFormula> BindCited(BindingContext context, Declaration declaration, ClauseWord word, Citation? cited) =>
        [.. declaration.Clauses.Where(c => c.Word == word).Select(c => new CitedFormula(
            context.Conditions.BindOptional(c.Condition, FirstOf(c.Cites) ?? cited) ?? Formula.Always,
            context.Cited(c.Cites, c.Span)))];

    /// <summary>The first citation; null where there is none.</summary>
    public static Citation? FirstOf(IReadOnlyList<Citation> cites) => cites.Count > 0 ? cites[0] : null;

    /// <summary>Reports clauses that may stand only once and stand there again.</summary>
    public static void ReportRepeated(BindingContext context, Declaration declaration)
    {
        var repeated = declaration.Clauses.Where(c => ClauseGrammar.IsSingle(declaration.Kind, c.Word)).GroupBy(c => c.Word).SelectMany(g => g.Skip(1));
        foreach (var clause in repeated)
        {
            var word = ClauseGrammar.Text(clause.Word);
            context.Diagnostics.Error(
                "clause-twice",
                clause.Span,
                new($"`{declaration.Key}` has a second `{word}`.", $"`{declaration.Key}` heeft een tweede `{word}`."),
                clause.Condition is null ? null : new("Join them with `and` or `or`.", "Voeg ze samen met `and` of `or`."));
        }
    }
}
