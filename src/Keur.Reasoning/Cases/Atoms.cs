using Keur.Law.Model;

namespace Keur.Reasoning.Cases;

/// <summary>
/// Numbers the yes/no questions that facts come down to: one for a yes/no, one a value, one a threshold of a number, one a day a date is compared with, and
/// whether there is a date at all. They are ordered as the text orders what can be so of its facts, so that a gate is near what it opens.
/// </summary>
internal static class Atoms
{
    private const int OrdinalBits = 20;
    private const int Ordinals = 1 << OrdinalBits;

    /// <summary>Days before this are as far back as a case can matter; it keeps an ordinal within its bits.</summary>
    private const int FirstDay = 500_000;

    /// <summary>A day of which nothing is asked, as a number.</summary>
    public const int SomeDay = FirstDay;

    /// <summary>The one question of a yes/no or a judgement; of a date: whether there is one.</summary>
    public static int Of(Fact fact) => fact.Slots[0] << OrdinalBits;

    /// <summary>Whether the fact has this value.</summary>
    public static int Value(Fact fact, int value) => fact.Slots[value] << OrdinalBits;

    /// <summary>Whether the number reaches this threshold.</summary>
    public static int Threshold(Fact fact, int threshold) => (fact.Slots[0] << OrdinalBits) + threshold;

    /// <summary>Whether there is a date, and it is before a day.</summary>
    public static int Before(Fact fact, DateOnly day) =>
        (fact.Slots[0] << OrdinalBits) + 1 + Math.Clamp(day.DayNumber - FirstDay, 0, Ordinals - 3);

    /// <summary>A day like any other, for a case in which there is a date and no day matters.</summary>
    public static DateOnly AnyDay { get; } = DateOnly.FromDayNumber(FirstDay + (Ordinals / 4));

    /// <summary>Whether the fact was answered in a way that only one that arises can be. It is asked of explanations alone.</summary>
    public static int Answered(Fact fact) => (fact.Slots[0] << OrdinalBits) + Ordinals - 1;

    /// <summary>Whether it is the question of <see cref="Answered"/>.</summary>
    public static bool IsAnswered(int atom) => OrdinalOf(atom) == Ordinals - 1;

    /// <summary>What the question is about.</summary>
    public static Slot SlotOf(LawText text, int atom) => text.Slots[atom >> OrdinalBits];

    /// <summary>The fact the question is about.</summary>
    public static Fact FactOf(LawText text, int atom) => SlotOf(text, atom).Fact;

    /// <summary>Which question of a date or a number it is: 0 for whether there is a date, a threshold of a number by its place.</summary>
    public static int OrdinalOf(int atom) => atom & (Ordinals - 1);

    /// <summary>The day a date is compared with.</summary>
    public static DateOnly DayOf(int atom) => DateOnly.FromDayNumber(OrdinalOf(atom) - 1 + FirstDay);
}
