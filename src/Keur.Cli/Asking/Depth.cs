namespace Keur.Cli.Asking;

/// <summary>How far an interview goes on asking.</summary>
internal enum Depth
{
    /// <summary>Until the classes are decided.</summary>
    Classes,

    /// <summary>Until the roles are, too.</summary>
    Roles,

    /// <summary>Until it is known whose duties begin, too.</summary>
    Duties,
}
