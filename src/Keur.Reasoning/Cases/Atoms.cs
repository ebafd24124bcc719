using Keur.Law.Model;

namespace Keur.Reasoning.Cases;

/// <summary>
/// Numbers the yes/no questions that facts come down to: one for a yes/no, one a value, one a threshold of a number, one a day a date is compared with, and
/// whether there is a date at all. The questions of one fact stand beside each other, facts in their order, so that a gate is near what it opens.
/// </summary>
internal static class Atoms
{
    private const int OrdinalBits = 20;
    private const int Ordinals = 1 << OrdinalBits;

    /// <summary>Days before this are as far back as a case can matter; it keeps an ordinal within its bits.</summary>
    private const int FirstDay = 500_000;

    /// <summary>The one question of a yes/no or a judgement; of a date: whether there is one.</summary>
    public static int Of(Fact fact) => fact.Index << OrdinalBits;

    /// <summary>Whether the fact has this value.</summary>
    public static int Value(Fact fact, int value) => (fact.Index << OrdinalBits) + value;

    /// <summary>Whether the number reaches this threshold.</summary>
    public static int Threshold(Fact fact, int threshold) => (fact.Index << OrdinalBits) + threshold;

    /// <summary>Whether there is a date, and it is before a day.</summary>
    public static int Before(Fact fact, DateOnly day) =>
        (fact.Index << OrdinalBits) + 1 + Math.Clamp(day.DayNumber - FirstDay, 0, Ordinals - 2);

    /// <summary>The place of the fact a question is about.</summary>
    public static int FactOf(int atom) => atom >> OrdinalBits;

    /// <summary>Which question of its fact it is.</summary>
    public static int OrdinalOf(int atom) => atom & (Ordinals - 1);

    /// <summary>The day a date is compared with.</summary>
    public static DateOnly DayOf(int atom) => DateOnly.FromDayNumber(OrdinalOf(atom) - 1 + FirstDay);
}
