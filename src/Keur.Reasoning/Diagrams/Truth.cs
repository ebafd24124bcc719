namespace Keur.Reasoning.Diagrams;

/// <summary>What a function is once only some of its variables are known.</summary>
internal enum Truth : byte
{
    /// <summary>It fails, whatever the unknown variables turn out to be.</summary>
    No,

    /// <summary>It holds, whatever the unknown variables turn out to be.</summary>
    Yes,

    /// <summary>The unknown variables decide.</summary>
    Open,
}
