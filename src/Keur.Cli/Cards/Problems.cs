using Keur.Law;

namespace Keur.Cli.Cards;

/// <summary>Reports what is wrong with cards, and remembers whether anything was.</summary>
internal sealed class Problems(Terminal terminal)
{
    /// <summary>Whether anything was wrong.</summary>
    public bool Any { get; private set; }

    /// <summary>Reports findings, errors and notes alike.</summary>
    public void Report(IReadOnlyCollection<Diagnostic> found)
    {
        Any |= found.Any(d => d.Severity == Severity.Error);
        terminal.Report(found);
    }
}
