using Keur.Law.Syntax;

namespace Keur.Law.Versions;

/// <summary>Changes single clauses and points of a declaration. A clause is found by its word and, where there are several, by its name or citation.</summary>
internal sealed class ClauseEditor(Diagnostics diagnostics)
{
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
        var other = declaration.Clauses.FirstOrDefault(c => c.Word == clause.Word && (ClauseGrammar.IsSingle(declaration.Kind, c.Word) || IsSameField(c, clause)));
        if (other is not null)
        {
            var word = ClauseGrammar.Text(clause.Word);
            diagnostics.Error("clause-twice", edit.Span, new($"`{declaration.Key}` has this `{word}` already.", $"`{declaration.Key}` heeft deze `{word}` al."), new("Say `replace`.", "Zeg `replace`."));
            return declaration;
        }

        var clauses = declaration.Clauses.ToList();
        clauses.Insert(PlaceOf(clause, clauses), clause);
        return declaration with { Clauses = clauses };
    }

    // A field stands in the order of its mark, so that `1 to 5` holds an inserted 3a as well; of other clauses the order says nothing.
    private static int PlaceOf(Clause clause, List<Clause> clauses)
    {
        var later = clause.Word != ClauseWord.Field ? -1 : clauses.FindIndex(c => c.Word == ClauseWord.Field && FieldOrder.Compare(c.Names[0].Text, clause.Names[0].Text) > 0);
        return later < 0 ? clauses.Count : later;
    }

    private static bool IsSameField(Clause a, Clause b) =>
        a.Word is ClauseWord.Field or ClauseWord.Value && a.Names[0].Text == b.Names[0].Text;

    private Declaration Replace(Declaration declaration, ClauseEdit edit)
    {
        var clause = edit.Clause!;
        var at = Find(declaration, edit, clause.Word, clause.Names.Select(n => n.Text).FirstOrDefault(), clause.Cites);
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
            var at = Find(declaration, edit, edit.Word!.Value, name, edit.Cites);
            if (at >= 0)
            {
                declaration = declaration with { Clauses = Without(declaration.Clauses, at, name) };
            }
        }
        return declaration;
    }

    // `repeal to importer` leaves the others that `to` names.
    private static List<Clause> Without(IReadOnlyList<Clause> clauses, int at, string? name)
    {
        var left = clauses.ToList();
        var clause = clauses[at];
        if (name is not null && clause.Names.Count > 1 && clause.Word is ClauseWord.On or ClauseWord.To or ClauseWord.AskedBy or ClauseWord.Before)
        {
            left[at] = clause with { Names = [.. clause.Names.Where(n => n.Text != name)] };
        }
        else
        {
            left.RemoveAt(at);
        }
        return left;
    }

    private int Find(Declaration declaration, ClauseEdit edit, ClauseWord word, string? name, IReadOnlyList<Citation> cites)
    {
        var found = Enumerable.Range(0, declaration.Clauses.Count).Where(i => declaration.Clauses[i].Word == word).ToList();
        // What a repeal names or cites must be there even where only one clause has the word; a replacement may well bring another name.
        var exact = word is ClauseWord.Field or ClauseWord.Value || (edit.Kind == AmendmentKind.Repeal && (name is not null || cites.Count > 0));
        if (found.Count > 1 || (found.Count == 1 && exact))
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
            edit.Span,
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
            found = found.FindAll(i => IsNamed(declaration.Clauses[i], name));
        }
        if (found.Count > 1 || name is null || cites.Count > 0)
        {
            var cited = found.FindAll(i => declaration.Clauses[i].Cites.SequenceEqual(cites));
            found = cited.Count > 0 || found.Count != 1 || name is null ? cited : found;
        }
        // Of `until` an event and `until` a day, one without a name replaces the other without.
        return found.Count > 1 && name is null && found.FindAll(i => declaration.Clauses[i].Names.Count == 0) is [var only] ? [only] : found;
    }

    private static bool IsNamed(Clause clause, string name)
    {
        if (clause.Word is ClauseWord.Field or ClauseWord.Value)
        {
            return clause.Names[0].Text == name;
        }
        return clause.Names.Any(n => n.Text == name) || (PartParser.TryDay(name, out var day) && clause.Day == day);
    }
}
