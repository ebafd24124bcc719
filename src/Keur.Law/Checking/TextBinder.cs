using Keur.Law.Model;
using Keur.Law.Syntax;

namespace Keur.Law.Checking;

/// <summary>Makes one text of an act out of its declarations: looks up every name, checks every type and citation.</summary>
internal sealed class TextBinder
{
    private readonly BindingContext _context;
    private readonly FactBuilder _facts;
    private readonly RuleBuilder _rules;
    private readonly DutyBuilder _duties;
    private readonly RouteBuilder _routes;
    private readonly PenaltyBuilder _penalties;
    private readonly FormBuilder _forms;
    private readonly TimeBuilder _times;
    private readonly List<Reading> _readings = [];
    private readonly List<Stated> _stated = [];

    /// <summary>Works in a context.</summary>
    public TextBinder(BindingContext context)
    {
        _context = context;
        (_facts, _rules, _duties, _routes) = (new(context), new(context), new(context), new(context));
        (_penalties, _forms, _times) = (new(context), new(context), new(context));
    }

    /// <summary>The text. Mistakes are reported; what they concern never holds.</summary>
    public LawText Bind(IReadOnlyList<Declaration> declarations, IEnumerable<ExampleSyntax> examples, Func<string> hash)
    {
        Declare(declarations);
        var facts = BindDeclared();
        var invariants = declarations.Where(d => d.Kind is DeclarationKind.Never or DeclarationKind.Impossible).Select(BindInvariant).ToList();
        var shorthands = declarations.Where(d => d.Kind == DeclarationKind.Shorthand).Select(BindShorthand).ToList();
        var text = new LawText
        {
            Act = _context.Act,
            Amendments = [.. _context.Sources.Select(s => s.Act).OfType<Act>().Where(a => a.Amends is not null)],
            HashLater = new(hash),
            Provisions = new LazyList<Citation>(() => _context.Outline?.InOrder() ?? []),
            Facts = facts,
            Slots = SlotOrder.Assign(facts),
            Groups = _rules.Groups,
            Classes = [.. _rules.Groups.Where(g => g.Kind == ConclusionKind.Class)],
            Roles = [.. _rules.Groups.Where(g => g.Kind == ConclusionKind.Role)],
            Parties = [.. _context.Names.Things.Values.Where(t => t.Kind == NamedKind.Party)],
            Rules = [.. _rules.Rules],
            Duties = _duties.Duties,
            Routes = _routes.Routes,
            Penalties = _penalties.Penalties,
            Flags = _penalties.Flags,
            Forms = _forms.Forms,
            Phases = _times.Phases,
            Spares = _times.Spares,
            Readings = _readings,
            Stated = _stated,
            Invariants = invariants,
            Shorthands = shorthands,
            Examples = _context.IsChecked ? new LazyList<Example>(() => BindAll(examples, _context.Unheard())) : BindAll(examples, _context),
        };
        CheckWhole(text);
        Thresholds.Collect(text);
        return text;
    }

    /// <summary>Finds what only shows in the text as a whole; in a law that was checked before, nothing would.</summary>
    private void CheckWhole(LawText text)
    {
        if (!_context.IsChecked)
        {
            Circles.Report(text.Conclusions, _context.Diagnostics);
            _times.CheckOverlap(text.Conclusions);
        }
    }

    private IReadOnlyList<Fact> BindDeclared()
    {
        var facts = _facts.Bind();
        _rules.Bind();
        _times.Bind();
        _routes.Bind();
        _duties.Bind();
        _penalties.Bind();
        _forms.Bind();
        return facts;
    }

    private List<Example> BindAll(IEnumerable<ExampleSyntax> examples, BindingContext context) =>
        [.. examples.Select(new ExampleBinder(context, _penalties.Penalties).Bind)];

    private void Declare(IReadOnlyList<Declaration> declarations)
    {
        foreach (var declaration in declarations)
        {
            ConclusionBinder.ReportRepeated(_context, declaration);
        }
        // What others name comes first: facts and shared names, then groups with their rules, then what rests on them.
        Each(declarations, DeclarationKind.Class, _rules.DeclareNamed);
        Each(declarations, DeclarationKind.Role, _rules.DeclareNamed);
        Each(declarations, DeclarationKind.Party, _rules.DeclareNamed);
        Each(declarations, DeclarationKind.Fact, _facts.Declare);
        Each(declarations, DeclarationKind.Rule, _rules.Declare);
        Each(declarations, DeclarationKind.Reading, DeclareReading);
        Each(declarations, DeclarationKind.Duty, _duties.Declare);
        Each(declarations, DeclarationKind.Route, _routes.Declare);
        Each(declarations, DeclarationKind.Penalty, _penalties.DeclarePenalty);
        Each(declarations, DeclarationKind.Flag, _penalties.DeclareFlag);
        Each(declarations, DeclarationKind.Form, _forms.Declare);
        Each(declarations, DeclarationKind.Phase, _times.DeclarePhase);
        Each(declarations, DeclarationKind.Spare, _times.DeclareSpare);
        Each(declarations, DeclarationKind.Stated, DeclareStated);
        Each(declarations, DeclarationKind.NotComputable, DeclareStated);
    }

    private static void Each(IReadOnlyList<Declaration> declarations, DeclarationKind kind, Action<Declaration> declare)
    {
        foreach (var declaration in declarations.Where(d => d.Kind == kind))
        {
            declare(declaration);
        }
    }

    private void DeclareReading(Declaration declaration)
    {
        var sides = new[] { ClauseWord.Yes, ClauseWord.No }.Select(w => declaration.Clauses.FirstOrDefault(c => c.Word == w)).ToList();
        var take = declaration.Clauses.FirstOrDefault(c => c.Word == ClauseWord.Take);
        if (take is null || sides.Contains(null))
        {
            _context.Diagnostics.Error("half-reading", declaration.Id.Span, new($"`{declaration.Key}` needs both sides and the one taken.", $"`{declaration.Key}` heeft beide kanten nodig en de gekozen kant."), new("Write `yes \"…\"`, `no \"…\"` and `take yes` or `take no`.", "Schrijf `yes \"…\"`, `no \"…\"` en `take yes` of `take no`."));
        }

        var reading = new Reading(
            declaration.Id.Text,
            _context.Title(declaration),
            _context.Text(declaration, "yes", sides[0]?.Text ?? string.Empty),
            _context.Text(declaration, "no", sides[1]?.Text ?? string.Empty),
            take?.Names[0].Text == "yes",
            Declarer.Cites(_context, declaration),
            declaration.Id.Span);
        Declarer.Declare(_context, declaration, reading);
        _readings.Add(reading);
    }

    private void DeclareStated(Declaration declaration) => _stated.Add(new Stated(
        _context.Cited(declaration.Ranges, declaration.Id.Span),
        _context.Text(declaration, string.Empty, declaration.Text!),
        declaration.Kind == DeclarationKind.Stated,
        declaration.Span));

    private Invariant BindInvariant(Declaration declaration)
    {
        var cites = declaration.Cites.Count == 0 && declaration.Kind == DeclarationKind.Impossible ? [] : Declarer.Cites(_context, declaration);
        var formula = _context.Conditions.Bind(declaration.Condition!, ConclusionBinder.FirstOf(cites));
        return new Invariant(
            declaration.Id.Text,
            cites,
            formula,
            _context.Text(declaration, DeclarationTexts.KeyOfText(declaration), declaration.Text!),
            declaration.Kind == DeclarationKind.Impossible,
            declaration.Id.Span);
    }

    private Shorthand BindShorthand(Declaration declaration) =>
        new(declaration.Id.Text, new AnswerBinder(_context).BindAll(declaration.Answers));
}
