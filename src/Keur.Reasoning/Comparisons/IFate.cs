namespace Keur.Reasoning.Comparisons;

/// <summary>What two laws make of one system or case.</summary>
internal interface IFate
{
    /// <summary>Whether a conclusion comes out differently.</summary>
    bool Differs(string id);

    /// <summary>Whether a declaration that differs comes out differently: a conclusion, a phase that it has begun, a spare that it lasts, a fact that it arises.</summary>
    bool Differs(Charge charge);
}
