using Keur.Law.Model;
using Keur.Reasoning.Diagrams;

namespace Keur.Reasoning.Cases;

/// <summary>Conclusions as the law describes them: the condition holds and no exception does; scope and days are left out.</summary>
internal sealed class Descriptions
{
    private readonly FormulaCompiler _compiler;
    private readonly Dictionary<Conclusion, Diagram> _described = [];

    /// <summary>Describes with a compiler.</summary>
    public Descriptions(FormulaCompiler compiler)
    {
        _compiler = compiler;
        compiler.Describe = Of;
    }

    /// <summary>The conclusion as described.</summary>
    public Diagram Of(Conclusion conclusion)
    {
        if (!_described.TryGetValue(conclusion, out var diagram))
        {
            diagram = Body(_compiler, conclusion, Of);
            _described[conclusion] = diagram;
        }

        return diagram;
    }

    /// <summary>What a conclusion says when it reads others this way.</summary>
    public static Diagram Body(FormulaCompiler compiler, Conclusion conclusion, Func<Conclusion, Diagram> read) => conclusion switch
    {
        Group group => compiler.Join(group.Grounds.Select(read), all: false),
        Duty duty => compiler.Store.And(Bearers(compiler, duty.Roles, duty.Parties.Count > 0, read), Tests(compiler, duty, read)),
        Flag flag => compiler.Store.And(Bearers(compiler, flag.Roles, flag.Roles.Count == 0, read), Tests(compiler, flag, read)),
        Way way => compiler.Store.And(read(way.Route), Ways(compiler, way, read)),
        _ => Tests(compiler, conclusion, read),
    };

    /// <summary>The condition of a conclusion without its exceptions.</summary>
    public static Diagram Tests(FormulaCompiler compiler, Conclusion conclusion, Func<Conclusion, Diagram> read) => compiler.Store.And(
        compiler.CompileOptional(conclusion.When, read),
        compiler.Store.Not(compiler.Join(conclusion.Unless.Select(u => compiler.Compile(u.Formula, read)), all: false)));

    private static Diagram Bearers(FormulaCompiler compiler, IReadOnlyList<Group> roles, bool anyone, Func<Conclusion, Diagram> read) =>
        anyone ? Diagram.True : compiler.Join(roles.Select(read), all: false);

    private static Diagram Ways(FormulaCompiler compiler, Way way, Func<Conclusion, Diagram> read)
    {
        var store = compiler.Store;
        var prescribed = compiler.Join(way.Lines.Where(l => l.Must).Select(l => Line(compiler, l, read)), all: false);
        var allowed = compiler.Join(way.Lines.Where(l => !l.Must).Select(l => Line(compiler, l, read)), all: false);
        var anyMust = compiler.Join(way.Route.Ways.SelectMany(w => w.Lines).Where(l => l.Must).Select(l => Line(compiler, l, read)), all: false);
        return store.Or(prescribed, store.And(allowed, store.Not(anyMust)));
    }

    /// <summary>When one line of a route holds.</summary>
    public static Diagram Line(FormulaCompiler compiler, WayLine line, Func<Conclusion, Diagram> read)
    {
        var holds = compiler.CompileOptional(line.When, read);
        return line.Unless is null ? holds : compiler.Store.And(holds, compiler.Store.Not(compiler.Compile(line.Unless, read)));
    }
}
