using Keur.Law.Model;

namespace Keur.Law.Versions;

/// <summary>A spec looked up: a text, a day, and sides of its readings.</summary>
/// <param name="Text">The text.</param>
/// <param name="Day">The day.</param>
/// <param name="Readings">The sides asked for, where they were named.</param>
public sealed record AskedLaw(LawText Text, DateOnly Day, IReadOnlyDictionary<string, bool> Readings)
{
    /// <summary>Looks a spec up in a library; null, with what is wrong and the nearest name, where the law has no such thing.</summary>
    /// <param name="spec">The spec.</param>
    /// <param name="library">The law.</param>
    /// <param name="today">The day asked about where the spec names none.</param>
    /// <param name="mistake">What is wrong; null where nothing is.</param>
    public static AskedLaw? Find(LawSpec spec, LawLibrary library, DateOnly today, out Words? mistake)
    {
        ArgumentNullException.ThrowIfNull(spec);
        ArgumentNullException.ThrowIfNull(library);
        mistake = MistakeOf(spec, library);
        if (mistake is not null)
        {
            return null;
        }

        var day = spec.Day ?? today;
        var text = library.TextOf(spec.Act, spec.TextDay ?? day, spec.Added, new Diagnostics());
        var stranger = spec.Readings.Keys.FirstOrDefault(r => !text.Readings.Any(x => x.Id == r));
        if (stranger is not null)
        {
            mistake = WithNearest(
                new($"This text of `{spec.Act}` has no reading `{stranger}`.", $"Deze tekst van `{spec.Act}` heeft geen lezing `{stranger}`."),
                stranger,
                text.Readings.Select(r => r.Id));
            return null;
        }

        return new AskedLaw(text, day, spec.Readings);
    }

    private static Words? MistakeOf(LawSpec spec, LawLibrary library)
    {
        var act = library.Find(spec.Act);
        if (act is null)
        {
            return WithNearest(new($"There is no law `{spec.Act}`.", $"Er is geen wet `{spec.Act}`."), spec.Act, library.BaseActs.Select(a => a.Id));
        }

        if (act.Amends is { } amended)
        {
            return new($"`{spec.Act}` changes `{amended}`; ask that law.", $"`{spec.Act}` wijzigt `{amended}`; vraag naar die wet.");
        }

        var amending = library.AmendmentsOf(spec.Act).Select(a => a.Id).ToList();
        return spec.Added.FirstOrDefault(a => !amending.Contains(a)) is { } other
            ? WithNearest(new($"`{other}` does not amend `{spec.Act}`.", $"`{other}` wijzigt `{spec.Act}` niet."), other, amending)
            : null;
    }

    private static Words WithNearest(Words message, string written, IEnumerable<string> known) =>
        NearestName.Advice(written, known) is { } advice ? new($"{message.English} {advice.English}", $"{message.Dutch} {advice.Dutch}") : message;
}
