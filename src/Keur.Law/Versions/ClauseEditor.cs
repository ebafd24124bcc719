using Keur.Law.Syntax;

namespace Keur.Law.Versions;

/// <summary>Changes single clauses and points of a declaration. A clause is found by its word and, where there are several, by its name or citation.</summary>
internal sealed class ClauseEditor(Diagnostics diagnostics)
{
    private static readonly HashSet<ClauseWord> Single =
    [
        ClauseWord.When, ClauseWord.OnlyWhen, ClauseWord.Ask, ClauseWord.Help, ClauseWord.By, ClauseWord.AtOnce, ClauseWord.Every, ClauseWord.Covers,
        ClauseWord.Take, ClauseWord.Yes, ClauseWord.No, ClauseWord.PointsTo, ClauseWord.Proof, ClauseWord.On, ClauseWord.UpTo,
    ];

    /// <summary>The declaration with one change made; unchanged, with an error, where the change touches nothing or finds its clause twice.</summary>
    public Declaration Apply(Declaration declaration, ClauseEdit edit)
    {
        if (edit.Point is not null || edit.Label is not null)
        {
            return new PointEditor(diagnostics).Apply(declaration, edit);
        }

        return edit.Kind switch
        {
            AmendmentKind.Insert => Insert(declaration, edit),
            AmendmentKind.Replace => Replace(declaration, edit),
            _ => Repeal(declaration, edit),
        };
    }

    private Declaration Insert(Declaration declaration, ClauseEdit edit)
    {
        var clause = edit.Clause!;
        var other = declaration.Clauses.FirstOrDefault(c => c.Word == clause.Word && (Single.Contains(c.Word) || IsSameField(c, clause)));
        if (other is not null)
        {
            var word = ClauseGrammar.Text(clause.Word);
            diagnostics.Error("clause-twice", edit.Span, new($"`{declaration.Key}` has this `{word}` already.", $"`{declaration.Key}` heeft deze `{word}` al."), new("Say `replace`.", "Zeg `replace`."));
            return declaration;
        }

        return declaration with { Clauses = [.. declaration.Clauses, clause] };
    }

    private static bool IsSameField(Clause a, Clause b) =>
        a.Word is ClauseWord.Field or ClauseWord.Value && a.Names[0].Text == b.Names[0].Text;

    private Declaration Replace(Declaration declaration, ClauseEdit edit)
    {
        var clause = edit.Clause!;
        var at = Find(declaration, edit.Span, clause.Word, clause.Names.Select(n => n.Text).FirstOrDefault(), clause.Cites);
        if (at < 0)
        {
            return declaration;
        }

        var clauses = declaration.Clauses.ToList();
        clauses[at] = clause;
        return declaration with { Clauses = clauses };
    }

    private Declaration Repeal(Declaration declaration, ClauseEdit edit)
    {
        var names = edit.Names.Count == 0 ? [null] : edit.Names.Select(n => (string?)n.Text);
        foreach (var name in names)
        {
            var at = Find(declaration, edit.Span, edit.Word!.Value, name, edit.Cites);
            if (at >= 0)
            {
                declaration = declaration with { Clauses = [.. declaration.Clauses.Where((_, i) => i != at)] };
            }
        }

        return declaration;
    }

    private int Find(Declaration declaration, SourceSpan span, ClauseWord word, string? name, IReadOnlyList<Citation> cites)
    {
        var found = Enumerable.Range(0, declaration.Clauses.Count).Where(i => declaration.Clauses[i].Word == word).ToList();
        if (found.Count > 1 || (found.Count == 1 && word is ClauseWord.Field or ClauseWord.Value))
        {
            found = Narrow(declaration, found, name, cites);
        }

        if (found.Count == 1)
        {
            return found[0];
        }

        var what = ClauseGrammar.Text(word) + (name is null ? string.Empty : " " + name);
        diagnostics.Error(
            found.Count == 0 ? "amends-nothing" : "amends-twice",
            span,
            found.Count == 0
                ? new($"`{declaration.Key}` has no `{what}` to change.", $"`{declaration.Key}` heeft geen `{what}` om te wijzigen.")
                : new($"`{declaration.Key}` has {found.Count} clauses `{what}`.", $"`{declaration.Key}` heeft {found.Count} bepalingen `{what}`."),
            new("A clause is found by its word and, where there are several, by its name or its citation.", "Een bepaling wordt gevonden op haar woord en, als er meer zijn, op haar naam of vindplaats."));
        return -1;
    }

    private static List<int> Narrow(Declaration declaration, List<int> found, string? name, IReadOnlyList<Citation> cites)
    {
        if (name is not null)
        {
            found = found.FindAll(i => declaration.Clauses[i].Names.Any(n => n.Text == name));
        }

        return found.Count > 1 || name is null ? found.FindAll(i => declaration.Clauses[i].Cites.SequenceEqual(cites)) : found;
    }
}
