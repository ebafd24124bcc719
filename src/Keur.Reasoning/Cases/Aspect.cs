namespace Keur.Reasoning.Cases;

/// <summary>Something a law says of a case by itself, asked beside what is reported, to tell what makes a difference between two laws.</summary>
/// <param name="Key">What tells it from the other aspects of its law.</param>
internal abstract record Aspect(string Key)
{
    /// <summary>What it says, in one kind of values.</summary>
    /// <typeparam name="T">What a condition comes to.</typeparam>
    /// <param name="terms">What one can ask of a case.</param>
    /// <param name="day">The day asked about.</param>
    public abstract T In<T>(Terms<T> terms, DateOnly day)
        where T : struct;
}
