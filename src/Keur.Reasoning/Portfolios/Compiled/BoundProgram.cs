using Keur.Reasoning.Portfolios.Planes;

namespace Keur.Reasoning.Portfolios.Compiled;

/// <summary>A program with the planes of one portfolio that answer its questions. Threads may share it.</summary>
internal sealed class BoundProgram
{
    /// <summary>Binds a program.</summary>
    public BoundProgram(PlaneProgram program, PlaneSchema schema, DateOnly asOf)
    {
        var binder = new InputBinder(schema, asOf);
        (Program, Schema) = (program, schema);
        Inputs = [.. program.Steps.Select(s => s.Input is null ? null : binder.Bind(s.Input))];
        (Open, Known) = (PlaneCoder.OfOpen(this), PlaneCoder.OfKnown(this));
    }

    /// <summary>The program.</summary>
    public PlaneProgram Program { get; }

    /// <summary>The vocabulary of the portfolio.</summary>
    public PlaneSchema Schema { get; }

    /// <summary>The code with three values: of each root of the program a plane of yes and one of no.</summary>
    public PlaneCode Open { get; }

    /// <summary>The code with two, for blocks of which everything asked is known: of each root of the program the plane of its register.</summary>
    public PlaneCode Known { get; }

    /// <summary>Of each step that reads a question its planes.</summary>
    public IReadOnlyList<BoundInput?> Inputs { get; }
}
