using Keur.Law.Syntax;

namespace Keur.Law.Versions;

/// <summary>Works the changes of amending acts into the declarations of an act.</summary>
internal sealed class Composer(Diagnostics diagnostics)
{
    // By key, in the order of the act.
    private readonly OrderedDictionary<string, Declaration> _declarations = [];
    private readonly HashSet<string> _repealed = [];

    /// <summary>What the text says now, in the order of the act; what was inserted comes last.</summary>
    public IReadOnlyList<Declaration> Declarations => _declarations.Values;

    /// <summary>The ids of what was repealed and not put back; a reference to them is a mere note.</summary>
    public IReadOnlySet<string> Repealed => _repealed;

    /// <summary>Takes in declarations as they stand.</summary>
    public void Add(IEnumerable<Declaration> declarations)
    {
        foreach (var declaration in declarations)
        {
            Insert(declaration);
        }
    }

    /// <summary>Works in the changes of one act.</summary>
    public void Amend(IEnumerable<Amendment> amendments)
    {
        // What is repealed goes first, so that an act may repeal a declaration and insert another of that name, in whatever order it says so.
        foreach (var amendment in amendments.OrderBy(a => a.Kind == AmendmentKind.Repeal ? 0 : 1))
        {
            switch (amendment.Kind)
            {
                case AmendmentKind.Insert:
                    Insert(amendment.Declaration!);
                    break;
                case AmendmentKind.Replace:
                    Change(amendment, _ => amendment.Declaration!);
                    break;
                case AmendmentKind.Repeal:
                    Repeal(amendment);
                    break;
                default:
                    Change(amendment, declaration => amendment.Edits.Aggregate(declaration, new ClauseEditor(diagnostics).Apply));
                    break;
            }
        }
    }

    private void Insert(Declaration declaration)
    {
        if (_declarations.TryGetValue(declaration.Key, out var other))
        {
            diagnostics.Error(
                "declared-twice",
                declaration.Id.Span,
                new($"`{declaration.Key}` is declared already, at {other.Id.Span}.", $"`{declaration.Key}` is al gedeclareerd, op {other.Id.Span}."),
                new("Give it another id; an amending act says `replace`.", "Geef een andere id; een wijzigende wet zegt `replace`."));
            return;
        }

        _repealed.Remove(declaration.Id.Text);
        _declarations.Add(declaration.Key, declaration);
    }

    private void Change(Amendment amendment, Func<Declaration, Declaration> change)
    {
        var at = Find(amendment);
        if (at >= 0)
        {
            _declarations.SetAt(at, change(_declarations.GetAt(at).Value));
        }
    }

    private void Repeal(Amendment amendment)
    {
        var at = Find(amendment);
        if (at >= 0)
        {
            _repealed.Add(amendment.Id.Text);
            _declarations.RemoveAt(at);
        }
    }

    private int Find(Amendment amendment)
    {
        var at = _declarations.IndexOf(amendment.Key);
        if (at < 0)
        {
            diagnostics.Error(
                "amends-nothing",
                amendment.Id.Span,
                new($"There is no `{amendment.Key}` to change.", $"Er is geen `{amendment.Key}` om te wijzigen."),
                NearestName.Advice(amendment.Id.Text, _declarations.Values.Where(d => d.Kind == amendment.Target).Select(d => d.Id.Text)));
        }

        return at;
    }
}
