using Keur.Law.Model;
using Keur.Law.Syntax;

namespace Keur.Law.Checking;

/// <summary>Makes the penalties and flags of a text.</summary>
internal sealed class PenaltyBuilder(BindingContext context)
{
    private readonly List<(Penalty Penalty, Declaration Declaration)> _penalties = [];
    private readonly List<(Flag Flag, Declaration Declaration)> _flags = [];

    /// <summary>The penalties made.</summary>
    public IReadOnlyList<Penalty> Penalties => [.. _penalties.Select(p => p.Penalty)];

    /// <summary>The flags made.</summary>
    public IReadOnlyList<Flag> Flags => [.. _flags.Select(f => f.Flag)];

    /// <summary>Makes a penalty.</summary>
    public void DeclarePenalty(Declaration declaration)
    {
        var reaches = declaration.Clauses.Where(c => c.Word == ClauseWord.For).ToList();
        if (reaches.Count == 0)
        {
            context.Diagnostics.Error("no-reach", declaration.Id.Span, new($"`{declaration.Key}` says not for what.", $"`{declaration.Key}` zegt niet waarvoor."), new("Add `for` and the provisions.", "Voeg `for` en de bepalingen toe."));
        }

        var reach = reaches.FirstOrDefault();
        var upTo = declaration.Clauses.FirstOrDefault(c => c.Word == ClauseWord.UpTo);
        var penalty = new Penalty
        {
            Id = declaration.Id.Text,
            Kind = ConclusionKind.Penalty,
            Title = context.Title(declaration),
            Prose = context.Prose(declaration),
            Cites = Declarer.Cites(context, declaration),
            Span = declaration.Id.Span,
            For = reach?.Reach is { } provisions ? context.Cited(provisions, reach.Span) : null,
            ForWords = reach?.Text is { } words ? context.Text(declaration, "for", words) : null,
            Amount = upTo?.Amount,
            Share = upTo?.Share,
        };
        Declarer.Declare(context, declaration, penalty);
        _penalties.Add((penalty, declaration));
    }

    /// <summary>Makes a flag.</summary>
    public void DeclareFlag(Declaration declaration)
    {
        var points = declaration.Clauses.FirstOrDefault(c => c.Word == ClauseWord.PointsTo);
        if (points is null)
        {
            context.Diagnostics.Error("points-nowhere", declaration.Id.Span, new($"`{declaration.Key}` points to no law.", $"`{declaration.Key}` wijst naar geen wet."), new("Add `points to \"…\"`.", "Voeg `points to \"…\"` toe."));
        }

        var flag = new Flag
        {
            Id = declaration.Id.Text,
            Kind = ConclusionKind.Flag,
            Title = context.Title(declaration),
            Prose = context.Prose(declaration),
            Cites = Declarer.Cites(context, declaration),
            Span = declaration.Id.Span,
            Roles = [.. declaration.Clauses.Where(c => c.Word == ClauseWord.On).SelectMany(c => c.Names).Select(NeedRole).OfType<Group>()],
            PointsTo = context.Text(declaration, "points to", points?.Text ?? string.Empty),
        };
        Declarer.Declare(context, declaration, flag);
        _flags.Add((flag, declaration));
    }

    /// <summary>Binds their conditions.</summary>
    public void Bind()
    {
        foreach (var (penalty, declaration) in _penalties)
        {
            var cited = ConclusionBinder.FirstOf(penalty.Cites);
            ConclusionBinder.BindTests(context, penalty, declaration);
            penalty.TheLower = ConclusionBinder.BindCited(context, declaration, ClauseWord.TheLower, cited);
            penalty.ByNationalLaw = ConclusionBinder.BindCited(context, declaration, ClauseWord.ByNationalLaw, cited);
        }

        foreach (var (flag, declaration) in _flags)
        {
            ConclusionBinder.BindTests(context, flag, declaration);
        }
    }

    private Group? NeedRole(Name name)
    {
        if (context.Names.Find<Group>(name.Text) is { Kind: ConclusionKind.Role } role)
        {
            return role;
        }
        context.ReportUnknown(name, context.Names.Things.Values.Where(t => t.Kind == NamedKind.Role).Select(t => t.Id), "role", "rol");
        return null;
    }
}
