namespace Keur.Law.Syntax;

/// <summary>Stops the reading of one clause; the reader of the declaration reports it and goes on with the next.</summary>
internal sealed class SyntaxException(Diagnostic diagnostic) : Exception(diagnostic.Message.English)
{
    /// <summary>What was wrong.</summary>
    public Diagnostic Diagnostic => diagnostic;
}
