namespace Keur.Tests.Platform;

/// <summary>Pages every promise about pages is tried on, without the language.</summary>
public static class SitePages
{
    /// <summary>The languages.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["en", "nl"];

    /// <summary>The pages.</summary>
    public static TheoryData<string> All => ["/", "/about", "/verify", "/check", "/check?as=sell", "/check?as=affected&why=1", "/check?q=placed-on-market", "/check?q=turnover", "/check/law", "/check/sample/cv-screener", "/check/sample/police-faces-live", "/check/sample/spam-filter", "/law", "/law/eu-2024-1689", "/law/com-2021-206/6", "/law/eu-2024-1689/5", "/law/eu-2024-1689/annex-III", "/law/eu-2024-1689/99", "/law/eu-2024-1689/43", "/law/eu-2024-1689/questions", "/law/eu-2024-1689/readings", "/law/eu-2024-1689/readings/emotions-need-biometrics", "/law/eu-2024-1689/coverage", "/law/parliament", "/law/parliament/91", "/law/search?q=risk", "/law/compare", "/api"];
}
