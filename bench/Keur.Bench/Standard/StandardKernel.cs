using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Keur.Bench.Standard;

/// <summary>
/// The limit line: the rules written out as one straight run of 256-bit instructions, generated for this workload and compiled as code. Nothing of it is general: it shows what an
/// interpreter that knew the rules beforehand could at most win.
/// </summary>
internal sealed class StandardKernel
{
    private readonly Action<nint[], nint[], nint> _run;

    /// <summary>Generates the code.</summary>
    /// <param name="workload">The rules.</param>
    /// <param name="plain">Whether for three plain values rather than two.</param>
    public StandardKernel(StandardWorkload workload, bool plain)
    {
        IsPlain = plain;
        _run = Generate(workload, plain).Compile();
    }

    /// <summary>Whether it works with three plain values: the planes are those of yes and those of no in turn, and so are the results.</summary>
    public bool IsPlain { get; }

    /// <summary>Works out the conclusions of so many bytes of every plane: a multiple of 32.</summary>
    public void Run(nint[] planes, nint[] results, nint bytes)
    {
        for (nint at = 0; at < bytes; at += 32)
        {
            _run(planes, results, at);
        }
    }

    private static Expression<Action<nint[], nint[], nint>> Generate(StandardWorkload workload, bool plain)
    {
        var (planes, results, at) = (Expression.Parameter(typeof(nint[])), Expression.Parameter(typeof(nint[])), Expression.Parameter(typeof(nint)));
        var variables = new Dictionary<int, ParameterExpression>();
        var code = new List<Expression>();
        ParameterExpression Keep(Expression value)
        {
            var variable = Expression.Variable(typeof(Vector256<ulong>));
            code.Add(Expression.Assign(variable, value));
            variables[-1 - variables.Count] = variable;
            return variable;
        }

        Expression Literal(int literal, bool no)
        {
            var plane = plain ? (2 * (literal >> 1)) + ((literal & 1) ^ (no ? 1 : 0)) : literal >> 1;
            if (!variables.TryGetValue(plane, out var variable))
            {
                variable = Expression.Variable(typeof(Vector256<ulong>));
                code.Add(Expression.Assign(variable, Expression.Call(LoadMethod, Expression.ArrayIndex(planes, Expression.Constant(plane)), at)));
                variables[plane] = variable;
            }

            return !plain && (literal & 1) != (no ? 1 : 0) ? Expression.OnesComplement(variable) : variable;
        }

        for (var conclusion = 0; conclusion < StandardWorkload.Conclusions; conclusion++)
        {
            var rules = workload.All.Where(r => r.Conclusion == conclusion).ToList();
            foreach (var no in plain ? new[] { false, true } : [false])
            {
                var grounds = rules.Select(r => Keep(Join(r, Literal, no))).ToList<Expression>();
                var all = grounds.Aggregate((a, b) => no ? Expression.And(a, b) : Expression.Or(a, b));
                code.Add(Expression.Call(StoreMethod, Expression.ArrayIndex(results, Expression.Constant(plain ? (2 * conclusion) + (no ? 1 : 0) : conclusion)), at, all));
            }
        }

        return Expression.Lambda<Action<nint[], nint[], nint>>(Expression.Block(variables.Values, code), planes, results, at);
    }

    private static Expression Join(StandardRule rule, Func<int, bool, Expression> literal, bool no)
    {
        Expression And(Expression a, Expression b) => no ? Expression.Or(a, b) : Expression.And(a, b);
        Expression Or(Expression a, Expression b) => no ? Expression.And(a, b) : Expression.Or(a, b);
        var holds = rule.All.Select(l => literal(l, no)).Aggregate(And);
        holds = rule.Any.Count == 0 ? holds : And(holds, rule.Any.Select(l => literal(l, no)).Aggregate(Or));
        return rule.Unless is { } unless ? And(holds, literal(unless ^ 1, no)) : holds;
    }

    private static readonly System.Reflection.MethodInfo LoadMethod = ((Func<nint, nint, Vector256<ulong>>)Load).Method;
    private static readonly System.Reflection.MethodInfo StoreMethod = ((Action<nint, nint, Vector256<ulong>>)Store).Method;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe Vector256<ulong> Load(nint plane, nint at) => Vector256.Load((ulong*)(plane + at));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe void Store(nint plane, nint at, Vector256<ulong> value) => value.Store((ulong*)(plane + at));
}
