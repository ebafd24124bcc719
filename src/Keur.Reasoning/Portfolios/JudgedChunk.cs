using Keur.Reasoning.Portfolios.Compiled;
using Keur.Reasoning.Verdicts;

namespace Keur.Reasoning.Portfolios;

/// <summary>What was found of the cases of one chunk.</summary>
public sealed class JudgedChunk
{
    private readonly ChunkStates _states;

    internal JudgedChunk(ChunkStates states, int left) => (_states, Left) = (states, left);

    /// <summary>The cases.</summary>
    public int Rows => _states.Chunk.Rows;

    /// <summary>How many questions of cases were left to diagrams.</summary>
    public int Left { get; }

    internal ChunkStates States => _states;

    /// <summary>What the system of a case is called.</summary>
    public string NameOf(int row) => _states.Chunk.NameOf(row);

    /// <summary>Whom and what of its card a case is about; empty where the card names nobody and nothing.</summary>
    public string PartOf(int row) => _states.Chunk.PartOf(row);

    /// <summary>Whether the answers of a case contradict each other; then nothing else is said of it.</summary>
    public bool IsContradictory(int row) => !ChunkStates.Has(_states.Sound, row);

    /// <summary>The state of a question, by its place among those asked, for a case.</summary>
    public State StateOf(int question, int row) => _states.Of(question, row);
}
