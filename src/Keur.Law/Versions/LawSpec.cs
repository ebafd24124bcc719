using Keur.Law.Syntax;

namespace Keur.Law.Versions;

/// <summary>
/// Which law is asked, in one word: `ID[+ACT…][@TEXT-DAY][~DAY][?READING=yes|no,…]`. `eu-2024-1689` is the text in force on the day asked about;
/// `@2024-08-01` the text as it stood then; `~2026-12-02` what applies on that day; `+ID` with an act not in force yet; `?…` under another reading.
/// </summary>
/// <param name="Act">The id of the act.</param>
public sealed record LawSpec(string Act)
{
    /// <summary>The amending acts worked in though not in force.</summary>
    public IReadOnlyList<string> Added { get; init; } = [];

    /// <summary>The day whose text is asked; null: that of the day asked about.</summary>
    public DateOnly? TextDay { get; init; }

    /// <summary>The day asked about; null: today.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>The sides of readings asked for.</summary>
    public IReadOnlyDictionary<string, bool> Readings { get; init; } = new Dictionary<string, bool>();

    /// <summary>Reads a spec; null, with what is wrong, where it is none. Whether the law has what it names is not looked at.</summary>
    public static LawSpec? Read(string word, out Words? mistake)
    {
        ArgumentNullException.ThrowIfNull(word);
        mistake = null;
        var (head, readings) = Cut(word, '?');
        var (before, day) = Cut(head, '~');
        var (acts, textDay) = Cut(before, '@');
        var ids = acts.Split('+');
        if (ids.Any(i => i.Length == 0) || !DayOf(day, out var asked) || !DayOf(textDay, out var text) || SidesOf(readings) is not { } sides)
        {
            mistake = new(
                $"`{word}` names no law: write ID[+ACT][@TEXT-DAY][~DAY][?READING=yes|no,…], days as year-month-day.",
                $"`{word}` noemt geen wet: schrijf ID[+WET][@TEKSTDAG][~DAG][?LEZING=yes|no,…], dagen als jaar-maand-dag.");
            return null;
        }

        return new LawSpec(ids[0]) { Added = ids[1..], TextDay = text, Day = asked, Readings = sides };
    }

    private static (string Before, string? After) Cut(string word, char sign) =>
        word.IndexOf(sign) is var at and >= 0 ? (word[..at], word[(at + 1)..]) : (word, null);

    private static bool DayOf(string? word, out DateOnly? day)
    {
        day = null;
        if (word is null)
        {
            return true;
        }

        var valid = PartParser.TryDay(word, out var found);
        day = found;
        return valid;
    }

    private static Dictionary<string, bool>? SidesOf(string? readings)
    {
        var sides = new Dictionary<string, bool>();
        foreach (var part in readings?.Split(',') ?? [])
        {
            var (name, side) = Cut(part, '=');
            if (name.Length == 0 || side is not ("yes" or "no") || !sides.TryAdd(name, side == "yes"))
            {
                return null;
            }
        }

        return sides;
    }
}
