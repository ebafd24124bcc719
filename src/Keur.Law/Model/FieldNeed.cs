namespace Keur.Law.Model;

/// <summary>When a field must be filled.</summary>
public enum FieldNeed
{
    /// <summary>Always, or when its condition holds.</summary>
    Required,

    /// <summary>If there is any such thing.</summary>
    IfAny,

    /// <summary>As the one who fills it likes.</summary>
    Optional,
}
