using Keur.Tests.Cli;

namespace Keur.Tests.Samples;

/// <summary>
/// What five samples owe, from when and by which way, in full: duties by role and date with the next three dates first, routes with their reasons, other law.
/// </summary>
public sealed class DutyListTests
{
    [Fact]
    public void What_a_cv_screener_owes() => Approved.Matches(OwedBy("cv-screener"));

    [Fact]
    public void What_a_medical_image_reader_owes() => Approved.Matches(OwedBy("medical-image-reader"));

    [Fact]
    public void What_a_customer_chatbot_owes() => Approved.Matches(OwedBy("customer-chatbot"));

    [Fact]
    public void What_a_general_purpose_model_owes() => Approved.Matches(OwedBy("general-purpose-model"));

    [Fact]
    public void What_live_recognition_by_the_police_owes() => Approved.Matches(OwedBy("police-faces-live"));

    private static string OwedBy(string sample)
    {
        var run = CommandRun.Of("check", CommandRun.Sample(sample), "--format", "markdown");
        Assert.Empty(run.Error);
        return run.Out;
    }
}
