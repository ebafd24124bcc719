using Keur.Law.Model;

namespace Keur.Reasoning.Cases;

/// <summary>What conclusions say, whatever way they read others.</summary>
internal static class Bodies
{
    /// <summary>What a conclusion says when it reads others this way.</summary>
    public static T Of<T>(FormulaCompiler<T> compiler, Conclusion conclusion, Func<Conclusion, T> read)
        where T : struct => conclusion switch
    {
        Group group => compiler.AnyOf(group.Grounds, read),
        Duty duty => compiler.Values.And(Bearers(compiler, duty.Roles, duty.Parties.Count > 0, read), Tests(compiler, duty, read)),
        Flag flag => compiler.Values.And(Bearers(compiler, flag.Roles, flag.Roles.Count == 0, read), Tests(compiler, flag, read)),
        Way way => compiler.Values.And(read(way.Route), Ways(compiler, way, read)),
        _ => Tests(compiler, conclusion, read),
    };

    /// <summary>The condition of a conclusion without its exceptions.</summary>
    public static T Tests<T>(FormulaCompiler<T> compiler, Conclusion conclusion, Func<Conclusion, T> read)
        where T : struct
    {
        var when = compiler.CompileOptional(conclusion.When, read);
        return conclusion.Unless.Count == 0 || compiler.Values.IsNever(when)
            ? when
            : compiler.Values.And(when, compiler.Values.Not(compiler.Join(conclusion.Unless.Select(u => compiler.Compile(u.Formula, read)), all: false)));
    }

    private static T Bearers<T>(FormulaCompiler<T> compiler, IReadOnlyList<Group> roles, bool anyone, Func<Conclusion, T> read)
        where T : struct => anyone ? compiler.Values.Always : compiler.Join(roles.Select(read), all: false);

    private static T Ways<T>(FormulaCompiler<T> compiler, Way way, Func<Conclusion, T> read)
        where T : struct
    {
        var values = compiler.Values;
        var prescribed = compiler.Join(way.Lines.Where(l => l.Must).Select(l => Line(compiler, l, read)), all: false);
        var allowed = compiler.Join(way.Lines.Where(l => !l.Must).Select(l => Line(compiler, l, read)), all: false);
        var anyMust = compiler.Join(way.Route.Ways.SelectMany(w => w.Lines).Where(l => l.Must).Select(l => Line(compiler, l, read)), all: false);
        return values.Or(prescribed, values.And(allowed, values.Not(anyMust)));
    }

    /// <summary>When one line of a route holds.</summary>
    public static T Line<T>(FormulaCompiler<T> compiler, WayLine line, Func<Conclusion, T> read)
        where T : struct
    {
        var holds = compiler.CompileOptional(line.When, read);
        return line.Unless is null ? holds : compiler.Values.And(holds, compiler.Values.Not(compiler.Compile(line.Unless, read)));
    }
}
