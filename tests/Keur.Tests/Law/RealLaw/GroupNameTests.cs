using Keur.Law.Model;

namespace Keur.Tests.Law.RealLaw;

/// <summary>A list that only gathers rules is called by the provision they stand in.</summary>
public sealed class GroupNameTests
{
    [Theory]
    [InlineData("annex-iii", "Annex III", "Bijlage III")]
    [InlineData("high-risk", "High-risk", "Hoog risico")]
    [InlineData("permitted", "permitted", "permitted")]
    public void A_group_is_called_by_its_title_else_by_the_one_provision_of_its_grounds(string id, string english, string dutch)
    {
        var group = Assert.IsType<Group>(Reasoning.Agreement.RealLaw.AllTexts[^1].Find(id));

        Assert.Equal((english, dutch), (group.Called.English, group.Called.Dutch));
    }
}
