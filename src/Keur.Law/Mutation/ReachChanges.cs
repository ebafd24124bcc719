namespace Keur.Law.Mutation;

/// <summary>Every reach that differs from another in one provision.</summary>
internal static class ReachChanges
{
    /// <summary>The reach with each of its listed and excepted provisions left out in turn.</summary>
    public static IEnumerable<(Reach Reach, MutationKind Kind, Words Words)> Of(Reach reach)
    {
        for (var i = 0; i < reach.Listed.Count; i++)
        {
            yield return (reach with { Listed = ListEdit.Without(reach.Listed, i) }, MutationKind.Point, FormulaChanges.LeftOut(reach.Listed[i].ToString()));
        }

        for (var i = 0; i < reach.Except.Count; i++)
        {
            yield return (reach with { Except = ListEdit.Without(reach.Except, i) }, MutationKind.Exception, FormulaChanges.LeftOut($"except {reach.Except[i]}"));
        }
    }
}
