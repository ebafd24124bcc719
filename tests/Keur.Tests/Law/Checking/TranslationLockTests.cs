using Keur.Law;
using Keur.Law.Versions;

namespace Keur.Tests.Law.Checking;

/// <summary>The lock of a folder fits the English its Dutch translates.</summary>
public sealed class TranslationLockTests
{
    private const string English = "# Names (6)\nWho does what.\n```keur\nrole user \"User\"\n\nfact seen of use : yes/no\n  ask \"Seen?\"\n```\n";
    private const string Dutch = "# Namen (6)\nWie wat doet.\n```nl\nrole user \"Gebruiker\"\n\nfact seen\n  ask \"Gezien?\"\n```\n";

    [Fact]
    public void A_lock_has_a_line_per_text_in_the_order_of_the_keys() => Approved.Matches(Locked(English));

    [Fact]
    public void A_fresh_lock_fits() => Assert.Empty(Check(English, Locked(English)));

    [Fact]
    public void A_folder_without_a_lock_is_one_mistake() =>
        Assert.Equal("no-lock", Assert.Single(Check(English, null)).Code);

    [Fact]
    public void A_folder_without_texts_needs_no_lock()
    {
        var library = TwinFolder.Read(("vocabulary/names.md", "# A heading alone\n"));
        var found = new Diagnostics();

        Translations.Check(library, found);

        Assert.Empty(found);
        Assert.Equal("", Translations.LockFor(library, "vocabulary", found));
    }

    [Theory]
    [InlineData("Seen?", "Noticed?", "names.md#fact seen#ask", 7)]
    [InlineData("\"User\"", "\"Owner\"", "names.md#role user#", 4)]
    [InlineData("Who does what", "Who does which", "names.md#1 6", 1)]
    [InlineData("# Names", "# Titles", "names.md#1 6", 1)]
    public void English_changed_since_is_reported_at_its_line(string was, string now, string key, int line) => Assert.Equal(
        [$"stale-translation {line}: The English of `{key}` changed since it was translated."],
        TwinFolder.Lines(Check(English.Replace(was, now), Locked(English))));

    [Fact]
    public void A_change_of_the_rules_alone_makes_nothing_stale() =>
        Assert.Empty(Check(English.Replace("of use : yes/no", "of system : judgement"), Locked(English)));

    [Fact]
    public void The_ends_of_lines_make_nothing_stale() =>
        Assert.Empty(Check(English.ReplaceLineEndings("\r\n"), Locked(English).ReplaceLineEndings("\r\n")));

    [Fact]
    public void A_missing_a_double_and_a_superfluous_line_are_reported()
    {
        var lines = Locked(English).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(
            ["stale-translation 1: `nl.lock` has no line for `names.md#1 6`: nobody has vouched for its Dutch.", "stale-lock 3: `names.md#role user#` stands here twice.", "stale-lock 4: There is no English text `names.md#role owner#` any more."],
            TwinFolder.Lines(Check(English, string.Join('\n', [.. lines.Skip(1), lines[2], "0123456789abcdef names.md#role owner#"]))));
    }

    [Fact]
    public void A_text_without_Dutch_is_not_reported_by_the_lock_as_well()
    {
        var found = new Diagnostics();

        Translations.Check(TwinFolder.Read(("vocabulary/names.md", English), ("vocabulary/names.nl.md", "# Namen (6)\nWie wat doet.\n"), ("vocabulary/nl.lock", Locked(English).Split('\n')[0])), found);

        Assert.Equal(["untranslated", "untranslated"], found.Select(d => d.Code));
    }

    [Fact]
    public void Dutch_that_is_not_complete_gets_no_lock()
    {
        var found = new Diagnostics();

        var text = Translations.LockFor(TwinFolder.Read(("vocabulary/names.md", English)), "vocabulary", found);

        Assert.Null(text);
        Assert.Equal("no-twin", Assert.Single(found).Code);
    }

    [Fact]
    public void A_lock_is_made_for_the_vocabulary_and_every_act_and_for_nothing_else()
    {
        var library = TwinFolder.Read(("vocabulary/a.md", "# A\n"), ("act/a.md", "# A\n"), ("calendars/a.md", "# A\n"));

        Assert.Equal(["act", "vocabulary"], Translations.Folders(library));
        Assert.Throws<ArgumentException>(() => Translations.LockFor(library, "calendars", new Diagnostics()));
    }

    [Fact]
    public void All_mistakes_are_told_in_both_languages_in_one_run()
    {
        var found = new Diagnostics();
        const string Act = "---\nid: act\ntitle: An act\n---\n# A\n## B (6(1))\nProse.\n## C (6(2))\n```keur\nduty tell \"Tell\" @ 6\n  within 2 days of seen else \"Agreed.\"\n  within 1 days of seen when red else \"Refused.\"\n\nstated @ 6(8), 6(9) \"A report.\"\n```\n";
        const string Twin = "---\nid: act\n---\n# A\n## B (6(1))\n## C (6(3))\n```nl\nduty tel \"Vertel\"\n\nstated @ 6(8), 6(9) \"Verslag.\"\n```\n```keur\nrole user \"Gebruiker\"\n```\n";

        Translations.Check(
            TwinFolder.Read(
                ("act/a.md", Act), ("act/a.nl.md", Twin), ("act/b.md", "Prose.\n"), ("act/nl.lock", "0123456789abcdef a.md#1\nfedcba9876543210 a.md#9\n"),
                ("vocabulary/names.md", English), ("vocabulary/names.nl.md", Dutch)),
            found);

        Approved.Matches(TwinFolder.Rendered(found));
    }

    private static string Locked(string english) =>
        Translations.LockFor(TwinFolder.Read(("vocabulary/names.md", english), ("vocabulary/names.nl.md", Dutch)), "vocabulary", new Diagnostics())!;

    private static Diagnostics Check(string english, string? locked)
    {
        var found = new Diagnostics();
        (string, string)[] files = [("vocabulary/names.md", english), ("vocabulary/names.nl.md", Dutch)];
        Translations.Check(TwinFolder.Read(locked is null ? files : [.. files, ("vocabulary/nl.lock", locked)]), found);
        return found;
    }
}
