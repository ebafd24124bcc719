using Keur.Law.Model;
using Keur.Law.Versions;
using Keur.Reasoning.Comparisons;
using Keur.Tests.Reasoning.Agreement;
using ToyLaw = Keur.Tests.Law.ToyLaw;

namespace Keur.Tests.Reasoning.Comparisons;

/// <summary>A comparison of a law so small that every system can be counted by hand.</summary>
public sealed class LawComparerTests
{
    private static readonly LawComparer Changed = new(ComparedLaws.Before, ComparedLaws.After);

    [Fact]
    public void Of_a_class_it_is_told_how_many_systems_it_holds_for_under_both_one_and_none()
    {
        var risky = Changed.Compare("risky", applied: false);

        Assert.Equal(Sameness.Different, risky.Sameness);
        Assert.Equal(
            [
                "risky→risky 0.625:  by ",
                "risky→ 0.125: strong False, fast True, loud True by risky/fast 1(2)",
                "→risky 0.125: strong False, fast False, loud True by +risky/loud 1(3)",
                "→ 0.125:  by ",
            ],
            risky.Cells.Select(ComparedLaws.Said));
        Assert.Equal(["risky", "risky/fast", "risky/loud"], risky.Charges.Select(c => c.Id));
    }

    [Fact]
    public void A_matrix_tells_from_which_classes_to_which()
    {
        var matrix = Changed.Classes(applied: false);

        Assert.Equal((3, true), (matrix.Questions, matrix.IsComplete));
        Assert.Equal(["strong", "fast", "loud"], matrix.Facts);
        Assert.Equal(
            [
                "plain→plain 0.125:  by ",
                "plain→risky 0.125: strong False, fast False, loud True by +risky/loud 1(3)",
                "risky→plain 0.125: strong False, fast True, loud True by risky/fast 1(2)",
                "risky→risky 0.625:  by ",
            ],
            matrix.Cells.Select(ComparedLaws.Said).Order(StringComparer.Ordinal));
        Assert.Equal(0.625, matrix.Cells[0].Share!.Value, 9);
    }

    [Fact]
    public void What_one_law_does_not_have_never_holds_there()
    {
        var loud = Changed.Compare("risky/loud", applied: false);

        Assert.Equal((true, false), (loud.Before is null, loud.After is null));
        Assert.Equal(["→risky/loud", "→"], loud.Cells.Select(c => $"{string.Join('+', c.Before)}→{string.Join('+', c.After)}"));
        var gone = new LawComparer(ComparedLaws.After, ComparedLaws.Before).Compare("risky/loud", applied: false);
        Assert.True(Assert.Single(gone.Cells, c => !c.Stays).Charges.Single().IsGone);
    }

    [Fact]
    public void Other_words_for_the_same_are_told_from_no_change_at_all()
    {
        Assert.Equal(Sameness.Equivalent, Changed.Compare("maker", applied: false).Sameness);
        Assert.Equal(Sameness.Equivalent, Changed.Compare("tell", applied: false).Sameness);
        Assert.Equal(Sameness.Unchanged, Changed.Compare("risky/strong", applied: false).Sameness);
        Assert.Equal(Sameness.Unchanged, Changed.Compare("look", applied: false).Sameness);
    }

    [Fact]
    public void A_day_on_which_something_begins_makes_a_difference_only_to_what_binds()
    {
        var comparer = new LawComparer(ComparedLaws.On(new(2021, 6, 1), new(2021, 12, 31)), ComparedLaws.On(new(2021, 6, 1), new(2022, 1, 1)));

        Assert.All(comparer.Conclusions(applied: false), c => Assert.Equal(Sameness.Unchanged, c.Sameness));
        var risky = comparer.Compare("risky", applied: true);
        Assert.Equal(["→risky 0.750", "→ 0.250"], risky.Cells.Select(c => ComparedLaws.Said(c).Split(':')[0]));
        Assert.Equal(["general"], risky.Cells[0].Charges.Select(c => c.Id));
        Assert.All(comparer.Classes(applied: true).Cells.Where(c => !c.Stays), c => Assert.Equal("→risky", $"{string.Join('+', c.Before)}→{string.Join('+', c.After)}"));
    }

    [Fact]
    public void The_other_side_of_a_reading_is_charged_to_what_reads_it()
    {
        var comparer = new LawComparer(ComparedLaws.Before, ComparedLaws.On(new(2020, 6, 1), new(2022, 6, 1), ("both-count", false)));
        var look = comparer.Compare("look", applied: false);

        Assert.Equal((Sameness.Different, "look"), (look.Sameness, Assert.Single(look.Charges).Id));
        Assert.All(comparer.Conclusions(applied: false).Where(c => c.Id != "look"), c => Assert.Equal(Sameness.Unchanged, c.Sameness));
    }

    [Fact]
    public void Each_reading_is_compared_with_its_other_side_whichever_is_asked()
    {
        var taken = Assert.Single(ReadingComparer.Of(ComparedLaws.Before));
        var other = Assert.Single(ReadingComparer.Of(ComparedLaws.On(new(2020, 6, 1), new(2022, 6, 1), ("both-count", false))));

        Assert.Equal(("both-count", true, false), (taken.Reading.Id, taken.Taken, taken.IsIdle));
        Assert.Equal(["look"], taken.Reported.Select(c => c.Id));
        Assert.Empty(taken.Applied);
        Assert.Equal((false, "look"), (other.Taken, Assert.Single(other.Reported).Id));
    }

    [Fact]
    public void Everything_is_compared_in_the_order_of_the_second_law_as_reported_and_as_it_binds()
    {
        var all = Changed.Compare();

        Assert.Equal(ComparedLaws.After.Text.Conclusions.Select(c => c.Id), all.Reported.Select(c => c.Id));
        Assert.Equal(all.Reported.Select(c => c.Sameness), all.Reported.Select(c => Changed.SamenessOf(c.Id, applied: false)));
        Assert.Equal(all.Reported.Select(c => (c.Id, c.Sameness)), all.Applied.Select(c => (c.Id, c.Sameness)));
        Assert.Equal(all.Classes.Cells.Select(ComparedLaws.Said), all.AppliedClasses.Cells.Select(ComparedLaws.Said));
    }

    [Fact]
    public void What_diagrams_have_no_room_for_is_found_by_search_and_not_counted()
    {
        var narrow = new LawComparer(ComparedLaws.Before, ComparedLaws.After, budget: 4);
        var risky = narrow.Compare("risky", applied: false);

        Assert.Equal(Changed.Compare("risky", applied: false).Cells.Select(c => (c.Before.Count, c.After.Count)).Order(), risky.Cells.Select(c => (c.Before.Count, c.After.Count)).Order());
        Assert.Equal(Sameness.Different, risky.Sameness);
        Assert.All(risky.Cells, c => Assert.Null(c.Share));
        Assert.All(risky.Cells.Where(c => !c.Stays), c => Assert.NotEmpty(c.Witness));
        Assert.True(narrow.Classes(applied: false).IsComplete);
        Assert.Equal(Sameness.Unchanged, narrow.Compare("risky/strong", applied: false).Sameness);
    }

    [Fact]
    public void What_is_beyond_the_bound_on_work_is_told_so_and_nothing_is_claimed_of_it()
    {
        var narrow = new LawComparer(ComparedLaws.Before, ComparedLaws.After, budget: 4, conflicts: 0);

        Assert.Equal(Sameness.BeyondBudget, narrow.Compare("tell", applied: false).Sameness);
        Assert.Empty(narrow.Compare("risky", applied: false).Cells);
        Assert.Equal((false, 0), (narrow.Classes(applied: false).IsComplete, narrow.Classes(applied: false).Cells.Count));
        Assert.Equal(Sameness.Unchanged, narrow.Compare("risky/strong", applied: false).Sameness);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Texts_with_facts_and_gates_of_their_own_are_told_each_in_its_own(bool applied)
    {
        AskedLaw Asked(LawText text) => new(text, new DateOnly(2026, 11, 24), new Dictionary<string, bool>());
        var (before, after) = (Asked(ToyLaw.First), Asked(ToyLaw.Changed));
        var matrix = new LawComparer(before, after).Classes(applied);
        string[] ids = [.. after.Text.Classes.Select(c => c.Id)];

        Assert.NotEqual(before.Text.Facts.Select(f => f.Slots[0]), after.Text.Facts.Select(f => f.Slots[0]));
        Assert.True(matrix.Cells.Count(c => !c.Stays) > 5);
        Assert.All(matrix.Cells.Where(c => !c.Stays), c => Assert.Null(ComparedLaws.Wrong(c, ids, (before, after), applied)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Between_real_laws_search_finds_the_moves_that_diagrams_find(bool applied)
    {
        var (before, after) = (ComparedLaws.Real("eu-2024-1689@2024-08-01"), ComparedLaws.Real("eu-2024-1689"));
        IEnumerable<string> Moves(int budget) =>
            new LawComparer(before, after, budget).Classes(applied).Cells.Select(c => $"{string.Join('+', c.Before)}→{string.Join('+', c.After)}").Order(StringComparer.Ordinal);

        var drawn = Moves(LawComparer.UsualBudget);

        Assert.Equal(drawn, Moves(budget: 1));
        Assert.True(drawn.Count() > 10);
    }

    [Fact]
    public void For_one_case_only_what_makes_its_own_difference_is_told()
    {
        var (strong, loud) = (new[] { "strong" }, new[] { "loud" });
        IReadOnlyList<Answer> Given(LawText text, string[] yes) => [.. text.Facts.Select(f => Answer.Of(f, yes.Contains(f.Id)))];
        IEnumerable<string> Charged(string id, string[] yes) => Changed.ChargesOf(id, applied: false, Given(ComparedLaws.Before.Text, yes), Given(ComparedLaws.After.Text, yes)).Select(c => c.Id);

        Assert.Equal(["risky/loud"], Charged("risky", loud));
        Assert.Equal(["risky/loud"], Charged("plain", loud));
        Assert.Equal(["risky/fast"], Charged("risky", ["fast", "loud"]));
        Assert.Empty(Charged("risky", strong));
    }

    [Fact]
    public void From_which_day_a_case_is_bound_is_told_by_phases_even_before_either_day()
    {
        var (before, after) = (ComparedLaws.Real("eu-2024-1689@2024-08-01~2025-10-01"), ComparedLaws.Real("eu-2024-1689@2026-11-01~2025-10-01"));
        IReadOnlyList<Answer> Given(LawText text) => [.. new Given(text).Yes("infers-outputs", "profiles-people", "own-name", "union-market").Exactly("annex-iii-use", "employment.recruitment")];

        var charges = new LawComparer(before, after).ChargesOf("high-risk", applied: true, Given(before.Text), Given(after.Text));

        Assert.Contains("high-risk-chapter", charges.Select(c => c.Id));
    }

    public static TheoryData<int> Texts => [.. Enumerable.Range(0, RealLaw.AllTexts.Count)];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Nothing_moves_between_a_law_and_itself(int place)
    {
        var text = RealLaw.AllTexts[place];
        var law = new AskedLaw(text, new DateOnly(2026, 11, 24), new Dictionary<string, bool>());
        var comparer = new LawComparer(law, law);

        Assert.All(comparer.Conclusions(applied: true), c => Assert.Equal((Sameness.Unchanged, 0, 0), (c.Sameness, c.Cells.Count, c.Charges.Count)));
        var matrix = comparer.Classes(applied: true);
        Assert.True(matrix.IsComplete);
        Assert.All(matrix.Cells, c => Assert.True(c.Stays));
        Assert.Equal(1, matrix.Cells.Sum(c => c.Share!.Value), 9);
    }
}
