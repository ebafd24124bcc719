using Keur.Law.Model;
using Keur.Law.Syntax;

namespace Keur.Law.Checking;

/// <summary>Makes the rules of a text, and the groups they are grounds of.</summary>
internal sealed class RuleBuilder(BindingContext context)
{
    private readonly List<(Rule Rule, Declaration Declaration)> _rules = [];
    private readonly List<Group> _groups = [];

    /// <summary>The rules made.</summary>
    public IEnumerable<Rule> Rules => _rules.Select(r => r.Rule);

    /// <summary>The groups made.</summary>
    public IReadOnlyList<Group> Groups => _groups;

    /// <summary>Makes the group of a class or role.</summary>
    public void DeclareNamed(Declaration declaration)
    {
        var called = declaration.Clauses.FirstOrDefault(c => c.Word == ClauseWord.Called && c.Names[0].Text == context.Act.Id);
        var thing = new NamedThing(
            declaration.Kind == DeclarationKind.Class ? NamedKind.Class : declaration.Kind == DeclarationKind.Role ? NamedKind.Role : NamedKind.Party,
            declaration.Id.Text,
            called is null ? context.Text(declaration, string.Empty, declaration.Title!) : context.Text(declaration, DeclarationTexts.KeyOf(called), called.Text!))
        {
            Outside = declaration.Marks.Contains("outside"),
            Otherwise = declaration.Marks.Contains("otherwise"),
            Fails = declaration.Marks.Contains("fails"),
        };
        CheckMarks(declaration, thing);
        if (!context.Names.Things.TryAdd(thing.Id, thing))
        {
            var other = $"{context.Names.Things[thing.Id].Kind}".ToLowerInvariant();
            context.Diagnostics.Error("name-taken", declaration.Id.Span, new($"`{thing.Id}` is a {other} already.", $"`{thing.Id}` is al een {other}."), new("Give one of them another name.", "Geef een van beide een andere naam."));
        }
        else if (thing.Kind != NamedKind.Party)
        {
            var kind = thing.Kind == NamedKind.Class ? ConclusionKind.Class : ConclusionKind.Role;
            Declarer.Declare(context, declaration, AddGroup(thing.Id, kind, thing, declaration));
        }
    }

    /// <summary>Makes a rule, and its group where it is the first ground of one.</summary>
    public void Declare(Declaration declaration)
    {
        var group = GroupOf(declaration);
        var rule = new Rule
        {
            Id = declaration.Id.Text,
            Kind = group is null ? ConclusionKind.Helper : ConclusionKind.Ground,
            Title = context.Title(declaration),
            Prose = context.Prose(declaration),
            Cites = Declarer.Cites(context, declaration),
            Span = declaration.Id.Span,
            Group = group,
        };
        Declarer.Declare(context, declaration, rule);
        if (group is { Name.Otherwise: true })
        {
            context.Diagnostics.Error("otherwise-class", declaration.Id.Span, new($"`{group.Id}` holds when no other class does, so it has no grounds of its own.", $"`{group.Id}` geldt als geen andere klasse geldt en heeft dus geen eigen gronden."));
        }
        else if (group is not null)
        {
            group.Grounds = [.. group.Grounds, rule];
        }

        _rules.Add((rule, declaration));
    }

    /// <summary>Binds the conditions of the rules.</summary>
    public void Bind()
    {
        foreach (var (rule, declaration) in _rules)
        {
            ConclusionBinder.BindTests(context, rule, declaration);
        }
    }

    private void CheckMarks(Declaration declaration, NamedThing thing)
    {
        foreach (var other in context.Names.Things.Values.Where(t => (t.Outside && thing.Outside) || (t.Otherwise && thing.Otherwise)))
        {
            context.Diagnostics.Error("second-class", declaration.Id.Span, new($"`{other.Id}` is marked the same already; only one class can be.", $"`{other.Id}` is al zo gemarkeerd; dat kan maar één klasse zijn."));
        }
    }

    private Group? GroupOf(Declaration declaration)
    {
        var slash = declaration.Id.Text.LastIndexOf('/');
        if (slash < 0)
        {
            return null;
        }

        var id = declaration.Id.Text[..slash];
        if (context.Names.Named.GetValueOrDefault(id) is { } named)
        {
            if (named is Group known)
            {
                return known;
            }

            context.Diagnostics.Error("name-taken", declaration.Id.Span, new($"`{id}` is declared by itself, so it cannot be a group of grounds as well.", $"`{id}` is zelf gedeclareerd en kan niet ook een groep gronden zijn."));
            return null;
        }

        var group = AddGroup(id, ConclusionKind.Group, null, declaration);
        context.Names.TryAdd(id, group);
        return group;
    }

    private Group AddGroup(string id, ConclusionKind kind, NamedThing? name, Declaration declaration)
    {
        var group = new Group { Id = id, Kind = kind, Title = name?.Title ?? Words.Same(id), Cites = [], Span = declaration.Id.Span, Name = name };
        _groups.Add(group);
        return group;
    }
}
