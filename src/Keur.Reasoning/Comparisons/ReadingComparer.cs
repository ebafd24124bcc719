using Keur.Law.Model;
using Keur.Law.Versions;

namespace Keur.Reasoning.Comparisons;

/// <summary>Compares a law with itself, one reading after the other taken the other way.</summary>
public static class ReadingComparer
{
    /// <summary>What each reading would change, in the order of the text.</summary>
    public static IEnumerable<ReadingComparison> Of(AskedLaw law)
    {
        ArgumentNullException.ThrowIfNull(law);
        return law.Text.Readings.Select(r => Of(law, r));
    }

    /// <summary>What one reading would change.</summary>
    /// <param name="law">The law, with the sides it takes.</param>
    /// <param name="reading">A reading of its text.</param>
    /// <exception cref="ArgumentException">The text has no such reading.</exception>
    public static ReadingComparison Of(AskedLaw law, Reading reading)
    {
        ArgumentNullException.ThrowIfNull(law);
        ArgumentNullException.ThrowIfNull(reading);
        if (!law.Text.Readings.Contains(reading))
        {
            throw new ArgumentException($"The text has no reading `{reading.Id}`.", nameof(reading));
        }

        var taken = law.Readings.GetValueOrDefault(reading.Id, reading.Taken);
        var other = law with { Readings = law.Readings.Where(r => r.Key != reading.Id).Append(new(reading.Id, !taken)).ToDictionary() };
        var comparer = new LawComparer(law, other);
        var reported = Differing(comparer, applied: false);
        return new ReadingComparison(reading, taken, reported, [.. Differing(comparer, applied: true).Where(c => !reported.Exists(r => r.Id == c.Id))]);
    }

    private static List<ComparedConclusion> Differing(LawComparer comparer, bool applied) =>
        [.. comparer.Conclusions(applied).Where(c => c.Sameness is Sameness.Different or Sameness.BeyondBudget)];
}
