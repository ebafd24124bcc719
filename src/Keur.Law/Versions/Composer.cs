using Keur.Law.Syntax;

namespace Keur.Law.Versions;

/// <summary>Works the changes of amending acts into the declarations of an act.</summary>
internal sealed class Composer(Diagnostics diagnostics)
{
    // A place of what was repealed stays empty, so that the index keeps pointing right.
    private readonly List<Declaration?> _places = [];
    private readonly Dictionary<string, int> _index = [];
    private readonly HashSet<string> _repealed = [];

    /// <summary>What the text says now, in the order of the act; what was inserted comes last.</summary>
    public IReadOnlyList<Declaration> Declarations => [.. _places.OfType<Declaration>()];

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
                    NoteRepealedParts(amendment);
                    break;
            }
        }
    }

    private void Insert(Declaration declaration)
    {
        if (!_index.TryAdd(declaration.Key, _places.Count))
        {
            var other = _places[_index[declaration.Key]]!;
            diagnostics.Error(
                "declared-twice",
                declaration.Id.Span,
                new($"`{declaration.Key}` is declared already, at {other.Id.Span}.", $"`{declaration.Key}` is al gedeclareerd, op {other.Id.Span}."),
                new("Give it another id; an amending act says `replace`.", "Geef een andere id; een wijzigende wet zegt `replace`."));
            return;
        }

        _repealed.Remove(declaration.Id.Text);
        _places.Add(declaration);
    }

    private void Change(Amendment amendment, Func<Declaration, Declaration> change)
    {
        if (Find(amendment) is { } at)
        {
            _places[at] = change(_places[at]!);
        }
    }

    private void Repeal(Amendment amendment)
    {
        if (Find(amendment) is { } at)
        {
            _repealed.Add(amendment.Id.Text);
            _index.Remove(amendment.Key);
            _places[at] = null;
        }
    }

    // Ways of a route and values of a fact have names of their own: who still reads one may be told it is gone.
    private void NoteRepealedParts(Amendment amendment)
    {
        foreach (var edit in amendment.Edits.Where(e => e.Kind == AmendmentKind.Repeal && e.Word is ClauseWord.Must or ClauseWord.May or ClauseWord.Value))
        {
            _repealed.UnionWith(edit.Names.Select(n => $"{amendment.Id}/{n}"));
        }
    }

    private int? Find(Amendment amendment)
    {
        if (_index.TryGetValue(amendment.Key, out var at))
        {
            return at;
        }
        diagnostics.Error(
            "amends-nothing",
            amendment.Id.Span,
            new($"There is no `{amendment.Key}` to change.", $"Er is geen `{amendment.Key}` om te wijzigen."),
            NearestName.Advice(amendment.Id.Text, Declarations.Where(d => d.Kind == amendment.Target).Select(d => d.Id.Text)));
        return null;
    }
}
