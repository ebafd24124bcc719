namespace Keur.Tests.Platform;

/// <summary>Pages every promise about pages is tried on, without the language.</summary>
public static class SitePages
{
    /// <summary>The languages.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["en", "nl"];

    /// <summary>The pages.</summary>
    public static TheoryData<string> All => ["/", "/about", "/verify", "/check", "/check?as=sell", "/check?as=affected&why=1", "/check?q=placed-on-market", "/check?q=turnover", "/check/law", "/check/sample/cv-screener", "/check/sample/police-faces-live", "/check/sample/spam-filter"];
}
