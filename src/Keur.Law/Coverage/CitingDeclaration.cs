namespace Keur.Law.Coverage;

/// <summary>A declaration that cites a provision and is computed.</summary>
/// <param name="Kind">The word that opens it: `rule`, `duty`, `phase`.</param>
/// <param name="Id">Its id.</param>
public readonly record struct CitingDeclaration(string Kind, string Id)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Kind} {Id}";
}
