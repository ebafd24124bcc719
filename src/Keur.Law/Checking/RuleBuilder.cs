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
        context.Names.Things.TryAdd(thing.Id, thing);
        if (thing.Kind != NamedKind.Party)
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
            ProseLater = context.Prose(declaration),
            Cites = Declarer.Cites(context, declaration),
            Span = declaration.Id.Span,
            Group = group,
        };
        Declarer.Declare(context, declaration, rule);
        if (group is not null)
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
